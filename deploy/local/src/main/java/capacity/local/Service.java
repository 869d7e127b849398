package capacity.local;

import java.nio.file.Path;

/** The three services, in the order in which a fact passes them. */
public enum Service {
    EVENT_SERVICE("event-service", "events"),
    ATTENDANCE_SERVICE("attendance-service", "attendances"),
    PROJECTION_SERVICE("projection-service", "projections");

    private final String code;
    private final String database;

    Service(String code, String database) {
        this.code = code;
        this.database = database;
    }

    /** Also the name of its folder. */
    public String code() {
        return code;
    }

    public String database() {
        return database;
    }

    public Path jar() {
        return Installation.checkout().resolve(code).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
