package capacity.journal.recovery;

import capacity.contracts.envelope.Topics;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession;
import capacity.journal.postgres.ReadAhead;
import capacity.journal.relay.Publisher;
import capacity.journal.relay.RelayCursor;
import capacity.journal.relay.RelayRun;
import capacity.journal.relay.TopicContent;
import capacity.journal.relay.TopicInspection;
import capacity.journal.topic.FactSpans;
import capacity.journal.topic.TopicCheck;
import capacity.journal.topic.TopicSpec;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/**
 * Publishes a whole journal to a new or emptied topic, also in another Kafka. It holds the cursor's lock, so that no
 * relay publishes in the meantime. If it is interrupted, the topic has a first part of the journal, and the next run
 * can append to it.
 */
public final class TopicRepublication {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TELL = 100_000;

    private final JournalTopicPair copies;

    public TopicRepublication(JournalTopicPair copies) {
        this.copies = copies;
    }

    /**
     * @param append whether the topic may already have a first part of the journal
     * @return how many facts were published
     * @throws IllegalStateException if the topic is not empty and appending is not allowed, has facts that are missing
     *     in the journal, or has the wrong settings; nothing was published then
     * @throws org.apache.kafka.common.KafkaException if Kafka did not accept a run; the runs before it are on the topic
     */
    public long run(boolean append) {
        checkTopics();
        try (PgSession session = PgSession.open(copies.connections(), PATIENCE);
                TopicInspection inspection = new TopicInspection(copies.kafka(), copies.journal(), copies.topic())) {
            RelayCursor cursor = new RelayCursor(session, new ReadAhead(session, RelayRun.LIMIT), copies.journal());
            cursor.awaitLock();
            try (Publisher publisher = new Publisher(
                    copies.kafka(), copies.journal(), copies.topic().name())) {
                TopicContent before = inspection.actualContent(cursor);
                if (!append && before.last() > 0) {
                    throw new IllegalStateException("%s already has facts, the last one at position %d"
                            .formatted(copies.topic().name(), before.last()));
                }
                return publish(session, cursor, publisher, before);
            }
        }
    }

    private void checkTopics() {
        try {
            List<String> wrong = TopicCheck.run(
                    copies.kafka(), List.of(copies.topic(), new TopicSpec(Topics.WATERMARKS, 1, true)), PATIENCE);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException(String.join("; ", wrong));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long publish(PgSession session, RelayCursor cursor, Publisher publisher, TopicContent before) {
        TopicContent now = before;
        long from = before.lasts().stream().mapToLong(Long::longValue).min().orElse(0);
        long published = 0;
        for (long told = from / TELL; ; ) {
            session.within(PATIENCE);
            List<StoredFact> facts = cursor.behind(from);
            if (facts.isEmpty()) {
                break;
            }
            published += facts.stream().filter(fact -> !before.holds(fact)).count();
            now = publisher.publish(facts, null, now, FactSpans.NONE);
            from += facts.size();
            if (from / TELL > told) {
                told = from / TELL;
                copies.tell("published", from);
            }
        }
        cursor.move(from, now, UUID.randomUUID());
        cursor.release();
        return published;
    }
}
