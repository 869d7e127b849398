package capacity.journal.kafka;

import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.Rows;
import capacity.journal.postgres.Sql;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** The cursor row, locked from {@link #lock()} to {@link #release()}. */
final class RelayCursor {

    private static final String LOCK = Sql.load(RelayCursor.class, "lock-cursor.sql");
    private static final String MOVE = Sql.load(RelayCursor.class, "move-cursor.sql");

    private final PgSession session;
    private final String journal;
    private long position;
    private UUID owner;

    RelayCursor(PgSession session, String journal) {
        this.session = session;
        this.journal = journal;
    }

    /** False if another relay holds it. */
    boolean lock() {
        session.send("BEGIN");
        RowSet<Row> rows = session.await(session.send(LOCK, Tuple.tuple()));
        for (Row row : rows) {
            position = row.getLong("position");
            owner = row.getUUID("owner");
            return true;
        }
        return false;
    }

    /** Who published last, perhaps nobody yet. */
    UUID owner() {
        return owner;
    }

    /** @throws IllegalStateException if positions have a gap, which the head row makes impossible */
    List<StoredFact> behind(int limit) {
        List<StoredFact> facts =
                Rows.facts(session.await(session.send(Rows.AFTER, Tuple.of(position, limit))), journal);
        long expected = position;
        for (StoredFact fact : facts) {
            if (fact.envelope().position() != ++expected) {
                throw new IllegalStateException(
                        "journal " + journal + " has no position " + expected + "; nothing behind it is published");
            }
        }
        return facts;
    }

    void move(List<StoredFact> published, UUID me) {
        long last = published.isEmpty()
                ? position
                : published.get(published.size() - 1).envelope().position();
        session.await(session.send(MOVE, Tuple.of(last, me)));
    }

    void release() {
        session.await(session.send("COMMIT"));
    }
}
