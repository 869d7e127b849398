package capacity.benchmarks.stack;

import capacity.local.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps the relay of the attendances from its cursor row, so that it believes another relay is working. Two sessions share
 * the lock in turns and always overlap. One transaction for the whole pause would keep PostgreSQL from removing the dead
 * versions of the journal's head row, and every commit would have to read all of them.
 */
public final class RelayPause implements AutoCloseable {

    private static final String LOCK = "SELECT FROM relay_cursor FOR SHARE";
    private static final long TURN_MILLIS = 25;

    private final Connection[] sessions = new Connection[2];
    private final Thread thread = new Thread(this::hold, "relay-pause");
    private volatile boolean over;
    private volatile SQLException failure;

    /** Returns when the relay is paused. */
    public RelayPause(BenchmarkStack stack) {
        try {
            for (int i = 0; i < sessions.length; i++) {
                sessions[i] = stack.connect(Service.ATTENDANCE_SERVICE);
                execute(sessions[i], "SET synchronous_commit = off");
                sessions[i].setAutoCommit(false);
            }
            execute(sessions[0], LOCK);
        } catch (SQLException e) {
            throw new IllegalStateException("The relay cannot be paused.", e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    private void hold() {
        try {
            for (int turn = 1; !over; turn++) {
                Thread.sleep(TURN_MILLIS);
                execute(sessions[turn % 2], LOCK);
                sessions[(turn + 1) % 2].commit();
            }
        } catch (SQLException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Releases the relay. */
    @Override
    public void close() {
        over = true;
        try {
            thread.join();
            for (Connection session : sessions) {
                session.close();
            }
        } catch (SQLException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException("The relay was not paused for the whole time.", failure);
        }
    }
}
