package capacity.projections.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Runs work in one transaction: all of it or nothing. */
public final class Transactions {

    public interface Work<R> {
        /** @return null to roll back */
        R in(Connection connection) throws SQLException;
    }

    private final DataSource database;

    public Transactions(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the work with the isolation level "read committed", PostgreSQL's default.
     *
     * @throws Refused if it would fail again
     * @throws Unavailable also if it is unknown whether the transaction was committed
     */
    public <R> R run(Work<R> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return finish(connection, work);
        } catch (SQLException e) {
            throw DatabaseRefusal.isRefusal(e) ? new DatabaseRefusal(e) : new Unavailable(e);
        }
    }

    /** Runs the work on one snapshot of the database. */
    public <R> R inOneView(Work<R> work) {
        return run(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            }
            return work.in(connection);
        });
    }

    private static <R> R finish(Connection connection, Work<R> work) throws SQLException {
        try {
            R result = work.in(connection);
            if (result == null) {
                connection.rollback();
            } else {
                connection.commit();
            }
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** The database did not do the work, or did not confirm it. */
    public static final class Unavailable extends RuntimeException {
        Unavailable(SQLException cause) {
            super(cause);
        }
    }
}
