package capacity.journal.relay;

import capacity.journal.Head;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.journal.postgres.Rows;
import capacity.journal.postgres.Sql;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;

/**
 * What the relay writes and reads in the head row. It uses its own connection: the head row must not stay locked during
 * a call to Kafka, and the lag must be reported also when nothing can be published.
 */
final class HeadRow implements AutoCloseable {

    private static final String RAISE = Sql.load(Rows.class, "raise-head.sql");
    private static final String ADOPT = Sql.load(HeadRow.class, "adopt-home.sql");
    private static final String DISOWN = Sql.load(Rows.class, "disown-home.sql");
    private static final String LAG = Sql.load(HeadRow.class, "lag.sql");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PgConnections connections;
    private PgSession session;

    HeadRow(PgConnections connections) {
        this.connections = connections;
    }

    /**
     * @return an instant; from now on nothing is recorded at or before it; empty while facts may be missing in the
     *     journal
     */
    Optional<Head> raiseFloor() {
        return Rows.head(query(RAISE));
    }

    /** From now on facts may be recorded in this database. */
    void adopt() {
        query(ADOPT);
    }

    /** From now on nothing may be recorded in this database. */
    void disown() {
        query(DISOWN);
    }

    /**
     * @param facts recorded and not published
     * @param seconds since the oldest of them was recorded, 0 if there is none
     */
    record Lag(long facts, double seconds) {}

    Lag lag() {
        Row row = query(LAG).iterator().next();
        return new Lag(row.getLong("facts"), row.getDouble("seconds"));
    }

    private RowSet<Row> query(String sql) {
        try {
            if (session == null) {
                session = PgSession.open(connections, PATIENCE);
            }
            session.within(PATIENCE);
            return session.await(session.send(sql, Tuple.tuple()));
        } catch (ConnectionLost | PgException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
