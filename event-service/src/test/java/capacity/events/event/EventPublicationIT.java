package capacity.events.event;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import capacity.events.EventTestStack;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgJournal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What other services learn about events: only from Kafka. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EventPublicationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    PgJournal journal;

    @Test
    void every_fact_is_published_with_its_envelope_under_the_events_id() {
        String path = created("/events", EventBodies.workshop());
        String id = path.substring("/events/".length());
        post(path + "/held", 1, "{}").then().statusCode(200);
        List<ConsumerRecord<String, String>> records = published(id, 2);

        assertEquals(
                journal.load(UUID.fromString(id)).stream()
                        .map(StoredFact::payload)
                        .toList(),
                records.stream().map(ConsumerRecord::value).toList());
        Envelope first = CloudEvents.envelope(records.get(0).headers());
        assertEquals("event-scheduled.v1", first.type());
        assertEquals("events", first.journal());
        assertEquals(UUID.fromString(id), first.stream());
        assertEquals(1, first.version());
        assertEquals("organizer-1", first.actor());
        EventScheduled scheduled =
                (EventScheduled) FactCodec.decode(first.type(), records.get(0).value());
        assertEquals("Workshop on the Minamata Convention", scheduled.details().title());
        assertEquals("application/json", header(records.get(0), "content-type"));
        assertEquals("1.0", header(records.get(0), "ce_specversion"));

        Envelope second = CloudEvents.envelope(records.get(1).headers());
        assertEquals(
                new EventHeld(), FactCodec.decode(second.type(), records.get(1).value()));
        assertEquals(2, second.version());
        assertTrue(second.position() > first.position());
        assertEquals(Integer.valueOf((int) second.position()), get(path).path("position"));
    }

    private List<ConsumerRecord<String, String>> published(String key, int count) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.EVENTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (found.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        assertEquals(count, found.size());
        return found;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
