package capacity.projections.jdbc;

import java.sql.SQLException;

/** The database answers that it will never accept these rows. */
public final class DatabaseRefusal extends RuntimeException {

    private final String state;

    DatabaseRefusal(SQLException cause) {
        super(cause);
        this.state = cause.getSQLState();
    }

    /** The SQLSTATE, which unlike the message never quotes what was refused. */
    public String state() {
        return state;
    }

    /** True for SQLSTATE classes of data, integrity and limits. Other failures may be temporary. */
    static boolean isRefusal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
