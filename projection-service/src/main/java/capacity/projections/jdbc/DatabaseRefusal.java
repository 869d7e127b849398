package capacity.projections.jdbc;

import java.sql.SQLException;

/** The database is there and says that it will never take this. */
public final class DatabaseRefusal extends RuntimeException {

    private final String state;

    DatabaseRefusal(SQLException cause) {
        super(cause);
        this.state = cause.getSQLState();
    }

    /** SQLSTATE; unlike the message it never quotes what was refused. */
    public String state() {
        return state;
    }

    /** Data, integrity or limits: all else may pass. */
    static boolean isRefusal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
