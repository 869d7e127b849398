package capacity.local.token;

/** What the bearer of a token may do; the services decide what that is. */
enum Role {
    ORGANIZER,
    KIOSK,
    READER,
    AUDITOR,
    ADMIN;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Role of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "There is no role '" + code + "'. The roles are organizer, kiosk, reader, auditor and admin.");
    }
}
