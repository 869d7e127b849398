package capacity.journal.postgres;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeUnit;

/**
 * Asks whether the database would accept a write. It uses its own connection, because the pool may be busy and the
 * writer may wait for a lock while all is well. Never blocks.
 */
public final class PgProbe implements AutoCloseable {

    /** This is also on in a standby. */
    private static final String IS_READ_ONLY = "SELECT current_setting('transaction_read_only')::boolean";

    private static final int PATIENCE_SECONDS = 2;

    private final PgConnections connections;
    private Future<PgConnection> connection;

    public PgProbe(PgConnections connections) {
        this.connections = connections;
    }

    /** @return within two seconds; false if the database does not answer, or is read-only */
    public synchronized Future<Boolean> writable() {
        if (connection == null) {
            connection = open();
        }
        Future<PgConnection> asked = connection;
        return asked.compose(open -> open.query(IS_READ_ONLY).execute())
                .map(rows -> !rows.iterator().next().getBoolean(0))
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .onFailure(failure -> hangUp(asked))
                .otherwise(false);
    }

    /** A connection that breaks between two questions says nothing about the database, so it is only opened again. */
    private Future<PgConnection> open() {
        Future<PgConnection> opening = connections.open();
        opening.onSuccess(open -> open.closeHandler(closed -> hangUp(opening)));
        return opening;
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
