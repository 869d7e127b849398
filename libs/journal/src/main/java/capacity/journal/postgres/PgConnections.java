package capacity.journal.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.time.Duration;

/**
 * Opens connections outside any pool, for threads that hold locks: such a connection can be closed for good when it
 * does not answer, but a pool would take it back with its transaction still open.
 */
public final class PgConnections {

    /**
     * After this time without a statement the database ends a transaction, so that a frozen process does not hold a
     * lock for ever.
     */
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(10);

    /**
     * While the database works or waits for a lock, it checks this often whether the client is still connected, so that
     * nothing of a client that gave up remains.
     */
    private static final Duration LOOK_FOR_CLIENT = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final PgConnectOptions options;

    /** @param uri such as {@code postgresql://localhost:5432/events}, with {@code sslmode} if needed */
    public PgConnections(Vertx vertx, String uri, String user, String password) {
        this(vertx, uri, user, password, IDLE_IN_TRANSACTION);
    }

    /** @param idleInTransaction after which silence the database ends a transaction */
    public PgConnections(Vertx vertx, String uri, String user, String password, Duration idleInTransaction) {
        this.vertx = vertx;
        this.options = PgConnectOptions.fromUri(uri.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setTcpKeepAlive(true)
                .setTcpNoDelay(true)
                .addProperty("application_name", "capacity-journal")
                .addProperty("idle_in_transaction_session_timeout", Long.toString(idleInTransaction.toMillis()))
                .addProperty("client_connection_check_interval", Long.toString(LOOK_FOR_CLIENT.toMillis()));
    }

    Future<PgConnection> open() {
        return PgConnection.connect(vertx, options);
    }
}
