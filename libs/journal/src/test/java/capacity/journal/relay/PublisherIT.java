package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.journal.StoredFact;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import capacity.journal.topic.FactSpans;
import capacity.journal.topic.TopicCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class PublisherIT extends JournalTopicFixture {

    private static final TopicContent NOTHING = new TopicContent(null, List.of(0L, 0L, 0L), List.of(0L, 0L, 0L));

    /** Kafka's producer itself changes to the new topic without an error. */
    @Test
    void a_run_for_a_recreated_topic_is_not_committed() throws Exception {
        makeTopic();
        try (Publisher publisher = new Publisher(PublicLog.kafka(broker), "test", Topics.EVENTS)) {
            TopicContent first = publisher.publish(facts(1, 60), null, NOTHING, FactSpans.NONE);
            assertEquals(60, RawTopic.count(broker, Topics.EVENTS));
            PublicLog.drop(broker);
            makeTopic();
            assertThrows(KafkaException.class, () -> publisher.publish(facts(61, 70), null, first, FactSpans.NONE));
        }
        // fences, so that whatever was left open is aborted
        new Publisher(PublicLog.kafka(broker), "test", Topics.EVENTS).close();
        assertEquals(0, RawTopic.count(broker, Topics.EVENTS));
    }

    private static void makeTopic() throws Exception {
        assertEquals(
                List.of(), TopicCheck.run(PublicLog.kafka(broker), List.of(PublicLog.TOPIC), Duration.ofSeconds(30)));
    }

    private static List<StoredFact> facts(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(position -> new StoredFact(
                        new Envelope(
                                UUID.randomUUID(),
                                "counted.v1",
                                "test",
                                new UUID(0, position),
                                1,
                                position,
                                Instant.EPOCH,
                                "someone"),
                        new UUID(0, position),
                        UUID.randomUUID(),
                        "{}"))
                .toList();
    }
}
