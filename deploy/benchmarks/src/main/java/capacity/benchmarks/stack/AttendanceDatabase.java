package capacity.benchmarks.stack;

import capacity.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What attendance-service has stored, read from its database. For one thread. */
public final class AttendanceDatabase implements AutoCloseable {

    private final Connection connection;

    public AttendanceDatabase(BenchmarkStack stack) {
        try {
            connection = stack.connect(Service.ATTENDANCE_SERVICE);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of attendance-service does not answer.", e);
        }
    }

    /** The last position of the journal. */
    public long head() {
        return number("SELECT position FROM journal_head");
    }

    /** The last position that was published. */
    public long cursor() {
        return number("SELECT position FROM relay_cursor");
    }

    public long stored() {
        return number("SELECT count(*) FROM journal");
    }

    public long receipts() {
        return number("SELECT count(*) FROM receipt");
    }

    /** @param status as in the table of receipts */
    public long receipts(String status) {
        return number("SELECT count(*) FROM receipt WHERE status = '" + status + "'");
    }

    /** How many of these events the service knows to be held. */
    public long held(List<String> events) {
        return number("SELECT count(*) FROM known_event WHERE status = 'HELD' AND id IN ('" + String.join("','", events)
                + "')");
    }

    /** Seconds since the first fact behind a position was recorded; 0 if there is none. */
    public double age(long position) {
        return number("SELECT coalesce(extract(epoch FROM clock_timestamp() - recorded_at) * 1000000, 0)::bigint"
                        + " FROM (SELECT min(recorded_at) AS recorded_at FROM journal WHERE position = "
                        + (position + 1)
                        + ") AS next")
                / 1e6;
    }

    private long number(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of attendance-service does not answer.", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
