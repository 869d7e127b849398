package capacity.http.security;

/**
 * The roles, for {@code @RolesAllowed}: an organizer may do what kiosks and readers may, an admin may do everything.
 */
public final class Roles {
    public static final String ORGANIZER = "organizer";
    public static final String KIOSK = "kiosk";
    public static final String READER = "reader";
    /** Reads everything but names. */
    public static final String AUDITOR = "auditor";

    public static final String ADMIN = "admin";

    private Roles() {}
}
