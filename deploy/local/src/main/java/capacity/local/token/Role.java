package capacity.local.token;

/** The role of a caller; the services decide what it may do. */
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
