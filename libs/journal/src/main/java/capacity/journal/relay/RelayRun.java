package capacity.journal.relay;

import capacity.journal.StoredFact;
import capacity.journal.postgres.FactTraces;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.journal.postgres.ReadAhead;
import capacity.journal.topic.FactSpans;
import capacity.journal.topic.TopicSpec;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;

/**
 * One step of the relay: locks the cursor row, publishes the facts after it, moves it. The row's lock is leadership and
 * progress in one. If Kafka accepted the run but the cursor did not move, the next run finds the facts on the topic.
 */
public final class RelayRun implements AutoCloseable {

    /** Largest number of facts in one run. */
    public static final int LIMIT = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final UUID me = UUID.randomUUID();
    private final String journal;
    private final String topic;
    private final PgConnections connections;
    private final Map<String, Object> kafka;
    private final RelayMeter meter;
    private final HeadRow headRow;
    private final WatermarkGenerator watermarks;
    private final TopicInspection inspection;
    private PgSession session;
    private ReadAhead facts;
    private Publisher publisher;

    RelayRun(String journal, TopicSpec topic, PgConnections connections, Map<String, Object> kafka, RelayMeter meter) {
        this.journal = journal;
        this.topic = topic.name();
        this.connections = connections;
        this.kafka = kafka;
        this.meter = meter;
        this.headRow = new HeadRow(connections);
        this.watermarks = new WatermarkGenerator(journal, headRow, meter);
        this.inspection = new TopicInspection(kafka, journal, topic);
    }

    /** Works also when nothing can be published. */
    void tellLag() {
        meter.lags(headRow.lag());
    }

    /**
     * @return how many facts were published; 0 also if another relay is active
     * @throws KafkaException if Kafka did not accept the run, or the topic has facts that are missing in the journal;
     *     the cursor has not moved
     * @throws ConnectionLost if the connection to the database broke; Kafka may have accepted the run
     */
    int once() {
        try {
            if (session == null) {
                session = PgSession.open(connections, PATIENCE);
                facts = new ReadAhead(session, LIMIT);
            }
            session.within(PATIENCE);
            RelayCursor cursor = new RelayCursor(session, facts, journal);
            int published = cursor.lock() ? publish(cursor) : 0;
            cursor.release();
            return published;
        } catch (KafkaException e) {
            closePublisher();
            unlock();
            throw e;
        } catch (RuntimeException | Error e) {
            giveUp();
            throw e;
        }
    }

    /** Immediately, so that the next run does not mistake our own lock for another relay's. */
    private void unlock() {
        try {
            session.within(PATIENCE);
            session.await(session.send("ROLLBACK"));
        } catch (ConnectionLost | PgException e) {
            giveUp();
        }
    }

    private int publish(RelayCursor cursor) {
        boolean due = watermarks.due();
        List<StoredFact> found = cursor.behind();
        if (found.isEmpty() && !due) {
            return 0;
        }
        long begun = System.nanoTime();
        boolean fresh = publisher == null || !me.equals(cursor.owner());
        if (fresh) {
            replacePublisher();
        }
        if ((fresh || due) && rewindIfLost(cursor, fresh)) {
            found = cursor.behind();
        }
        try (FactSpans spans = FactTraces.take(found, session)) {
            TopicContent now = publisher.publish(found, due ? watermarks.next() : null, cursor.published(), spans);
            cursor.move(cursor.position() + found.size(), now, me);
            meter.foreign(publisher.foreign());
        }
        meter.published(found.size(), System.nanoTime() - begun);
        return found.size();
    }

    /** Call it after a new publisher is open, because that ends every transaction that was left open on the topic. */
    private boolean rewindIfLost(RelayCursor cursor, boolean fresh) {
        long before = cursor.position();
        TopicContent left = cursor.published();
        inspect(cursor);
        session.within(PATIENCE);
        if (!fresh) { // otherwise an aborted run may have taken the offsets
            meter.foreign(left.foreign(cursor.published()));
        }
        if (cursor.position() == before) {
            return false;
        }
        meter.rewound();
        return true;
    }

    private void inspect(RelayCursor cursor) {
        try {
            inspection.inspect(cursor);
        } catch (TopicAheadException ahead) {
            headRow.disown();
            throw ahead;
        }
        if (!cursor.isAtHome()) {
            headRow.adopt();
        }
    }

    /** Only after the cursor is locked: this fences earlier publishers. */
    private void replacePublisher() {
        closePublisher();
        publisher = new Publisher(kafka, journal, topic);
    }

    /** The state of connection and transaction is unknown; new ones have a clean state. */
    private void giveUp() {
        closePublisher();
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private void closePublisher() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }

    @Override
    public void close() {
        giveUp();
        inspection.close();
        headRow.close();
    }
}
