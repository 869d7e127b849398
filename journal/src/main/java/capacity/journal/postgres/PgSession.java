package capacity.journal.postgres;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One connection, used by one thread that waits for what it needs. Statements are sent at once and answered in order,
 * so several can be on their way together. For threads that may block, never for an event loop.
 */
public final class PgSession implements AutoCloseable {

    private static final Set<String> FATAL = Set.of("FATAL", "PANIC");

    private final SqlConnection connection;
    private long deadline;

    private PgSession(SqlConnection connection) {
        this.connection = connection;
    }

    /** @throws ConnectionLost if there is no connection within the time */
    public static PgSession open(PgConnections connections, Duration patience) {
        CompletableFuture<PgConnection> opening = future(connections.open());
        try {
            PgSession session = new PgSession(await(opening, System.nanoTime() + patience.toNanos()));
            session.within(patience);
            return session;
        } catch (ConnectionLost late) {
            opening.thenAccept(SqlConnection::close);
            throw late;
        }
    }

    /** From now on everything together may take this long. */
    public void within(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
    }

    public CompletableFuture<RowSet<Row>> send(String sql, Tuple arguments) {
        return future(connection.preparedQuery(sql).execute(arguments));
    }

    /** Sends one of BEGIN, COMMIT, ROLLBACK, SET. */
    public CompletableFuture<RowSet<Row>> send(String command) {
        return future(connection.query(command).execute());
    }

    /**
     * @throws ConnectionLost if the connection broke, or nothing came in time; it cannot be used any more
     * @throws PgException if the statement is at fault
     */
    public <R> R await(CompletableFuture<R> answer) {
        return await(answer, deadline);
    }

    /** Hangs up for good: the database ends what was begun and not committed. */
    @Override
    public void close() {
        connection.close();
    }

    static <R> CompletableFuture<R> future(Future<R> future) {
        return future.toCompletionStage().toCompletableFuture();
    }

    static <R> R await(CompletableFuture<R> answer, long deadline) {
        try {
            return answer.get(Math.max(deadline - System.nanoTime(), 0), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PgException fault && !isOutage(fault)) {
                throw fault;
            }
            throw new ConnectionLost(e.getCause());
        } catch (TimeoutException e) {
            throw new ConnectionLost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionLost(e);
        }
    }

    /**
     * SQLSTATE classes 08 connection, 40 rolled back (deadlock and the like, through no fault of the statement), 53 resources (disk full),
     * 57 operator (shutting down), 58 system, and read-only. Whatever is fatal ends the connection, or there never was one.
     */
    private static boolean isOutage(PgException fault) {
        String state = String.valueOf(fault.getSqlState());
        return state.matches("(08|40|53|57|58)...|25006") || FATAL.contains(String.valueOf(fault.getSeverity()));
    }

    /** The database cannot be reached, or does not answer. */
    public static final class ConnectionLost extends RuntimeException {
        ConnectionLost(Throwable cause) {
            super("the database does not answer", cause);
        }
    }
}
