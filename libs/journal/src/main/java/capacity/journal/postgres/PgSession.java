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
import java.util.regex.Pattern;

/**
 * One connection, used by one thread that waits for its answers. Statements are sent immediately and answered in order,
 * so several can be on their way together. For threads that may block, never for an event loop.
 */
public final class PgSession implements AutoCloseable {

    private static final Pattern OUTAGE = Pattern.compile("(08|28|3D|3F|40|42|53|55|57|58)...|25006|25P0[34]");
    private static final Set<String> FATAL = Set.of("FATAL", "PANIC");

    private final SqlConnection connection;
    private long deadline;

    private PgSession(SqlConnection connection) {
        this.connection = connection;
    }

    /** @throws ConnectionLost if no connection can be opened in time */
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

    /** From now on all statements together may take this long. */
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
     * @throws ConnectionLost if the connection broke, or no answer came in time; the session cannot be used any more
     * @throws PgException if the statement is at fault
     */
    public <R> R await(CompletableFuture<R> answer) {
        return await(answer, deadline);
    }

    /** Closes the connection: the database rolls back what was not committed. */
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
     * SQLSTATE classes: 08 connection; 28 and 3D access refused; 3F and 42 missing or changed tables (our statements
     * are always the same); 40 rolled back, such as a deadlock, not caused by the statement; 53 resources, such as a
     * full disk; 55 wrong state; 57 operator, such as a shutdown; 58 system; also a read-only database and a time-out.
     * Every other fatal error ends the connection too, if the server's messages are in English.
     */
    private static boolean isOutage(PgException fault) {
        String state = String.valueOf(fault.getSqlState());
        return OUTAGE.matcher(state).matches() || FATAL.contains(String.valueOf(fault.getSeverity()));
    }

    /** The database is unreachable, or does not answer. */
    public static final class ConnectionLost extends RuntimeException {
        ConnectionLost(Throwable cause) {
            super("the database does not answer", cause);
        }
    }
}
