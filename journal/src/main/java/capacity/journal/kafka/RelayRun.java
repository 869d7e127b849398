package capacity.journal.kafka;

import capacity.journal.StoredFact;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.PgSession.ConnectionLost;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;

/**
 * One step of the relay: lock the cursor row, publish what lies behind it, move it. The row's lock is leadership and
 * progress in one. If Kafka took the run and the cursor did not move, the run is published again; readers drop positions
 * that they have passed.
 */
public final class RelayRun implements AutoCloseable {

    /** Facts in one run at most. */
    static final int LIMIT = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final UUID me = UUID.randomUUID();
    private final String journal;
    private final String topic;
    private final PgConnections connections;
    private final Map<String, Object> kafka;
    private final Watermarks watermarks;
    private PgSession session;
    private Publisher publisher;

    public RelayRun(String journal, String topic, PgConnections connections, Map<String, Object> kafka) {
        this.journal = journal;
        this.topic = topic;
        this.connections = connections;
        this.kafka = kafka;
        this.watermarks = new Watermarks(journal, connections);
    }

    String journal() {
        return journal;
    }

    /**
     * @return how many facts were published; 0 also if another relay is at work
     * @throws KafkaException if Kafka did not take the run; the cursor has not moved
     * @throws ConnectionLost if the database went away; perhaps Kafka took the run
     */
    int once() {
        try {
            if (session == null) {
                session = PgSession.open(connections, PATIENCE);
            }
            session.within(PATIENCE);
            RelayCursor cursor = new RelayCursor(session, journal);
            int published = cursor.lock() ? publish(cursor) : 0;
            cursor.release();
            return published;
        } catch (KafkaException e) {
            closePublisher();
            unlock();
            throw e;
        } catch (ConnectionLost | PgException | IllegalStateException e) {
            giveUp();
            throw e;
        }
    }

    /** At once, so that the next run does not find our own lock and takes it for another relay's. */
    private void unlock() {
        try {
            session.within(PATIENCE);
            session.await(session.send("ROLLBACK"));
        } catch (ConnectionLost | PgException e) {
            giveUp();
        }
    }

    private int publish(RelayCursor cursor) {
        List<StoredFact> facts = cursor.behind(LIMIT);
        boolean due = watermarks.due();
        if (facts.isEmpty() && !due) {
            return 0;
        }
        if (publisher == null || !me.equals(cursor.owner())) {
            replacePublisher();
        }
        publisher.publish(facts, due ? watermarks.next() : null);
        cursor.move(facts, me);
        return facts.size();
    }

    /** Only after the cursor is locked: this fences whoever published before. */
    private void replacePublisher() {
        closePublisher();
        publisher = new Publisher(kafka, journal, topic);
    }

    /** Whatever state connection and transaction are in, new ones are clean. */
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
        watermarks.close();
    }
}
