package capacity.journal.kafka;

import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.contracts.json.WatermarkCodec;
import capacity.journal.Head;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.journal.postgres.Rows;
import capacity.journal.postgres.Sql;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Once a second, an instant before which nothing more will be recorded, and the position reached by then. On a
 * connection of its own: the head row must not stay locked while Kafka is spoken to.
 */
final class Watermarks implements AutoCloseable {

    private static final String RAISE_HEAD = Sql.load(Rows.class, "raise-head.sql");
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String journal;
    private final PgConnections connections;
    private PgSession session;
    private long last = System.nanoTime() - SECOND;

    Watermarks(String journal, PgConnections connections) {
        this.journal = journal;
        this.connections = connections;
    }

    boolean due() {
        return System.nanoTime() - last >= SECOND;
    }

    ProducerRecord<String, String> next() {
        try {
            if (session == null) {
                session = PgSession.open(connections, PATIENCE);
            }
            session.within(PATIENCE);
            Head head = Rows.head(session.await(session.send(RAISE_HEAD, Tuple.tuple())));
            last = System.nanoTime();
            Watermark watermark = new Watermark(journal, head.position(), head.recordedAt());
            return new ProducerRecord<>(Topics.WATERMARKS, journal, WatermarkCodec.encode(watermark));
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
