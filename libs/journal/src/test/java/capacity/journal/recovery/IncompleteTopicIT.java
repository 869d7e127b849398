package capacity.journal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.serialization.CloudEvents;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.topic.TopicCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class IncompleteTopicIT extends JournalTopicFixture {

    @Test
    void missing_facts_are_named_even_if_more_facts_follow_than_fit_in_memory() throws Exception {
        TopicCheck.run(PublicLog.kafka(broker), List.of(PublicLog.TOPIC), Duration.ofSeconds(30));
        publishFrom(2, 75_000);
        try (OrderedTopicReader facts = new OrderedTopicReader(PublicLog.kafka(broker), Topics.EVENTS)) {
            assertEquals(
                    "capacity.events.v1 has no facts from position 1 to 1; nothing after them can be used",
                    assertThrows(IllegalStateException.class, facts::next).getMessage());
        }
    }

    private static void publishFrom(int first, int count) {
        try (var producer =
                new KafkaProducer<>(PublicLog.kafka(broker), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int position = first; position < first + count; position++) {
                Envelope envelope = new Envelope(
                        UUID.randomUUID(),
                        "event-held.v1",
                        "test",
                        UUID.randomUUID(),
                        1,
                        position,
                        Instant.EPOCH,
                        "someone");
                producer.send(new ProducerRecord<>(
                        Topics.EVENTS,
                        position % Topics.EVENTS_PARTITIONS,
                        new byte[0],
                        new byte[0],
                        CloudEvents.headers(envelope)));
            }
        }
    }
}
