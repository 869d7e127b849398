package capacity.journal.postgres;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeUnit;

/**
 * Asks whether the database would take a write, on a connection of its own: the pool may be busy and the writer may wait
 * for a lock while all is well. Never blocks.
 */
public final class PgProbe implements AutoCloseable {

    private static final String IS_STANDBY = "SELECT pg_is_in_recovery()";
    private static final int PATIENCE_SECONDS = 2;

    private final PgConnections connections;
    private Future<PgConnection> connection;

    public PgProbe(PgConnections connections) {
        this.connections = connections;
    }

    /** @return within two seconds; false if it does not answer, or only reads */
    public synchronized Future<Boolean> writable() {
        if (connection == null) {
            connection = connections.open();
        }
        Future<PgConnection> asked = connection;
        return asked.compose(open -> open.query(IS_STANDBY).execute())
                .map(rows -> !rows.iterator().next().getBoolean(0))
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .onFailure(failure -> hangUp(asked))
                .otherwise(false);
    }

    private synchronized void hangUp(Future<PgConnection> broken) {
        broken.onSuccess(SqlConnection::close);
        if (connection == broken) {
            connection = null;
        }
    }

    @Override
    public synchronized void close() {
        if (connection != null) {
            connection.onSuccess(SqlConnection::close);
        }
    }
}
