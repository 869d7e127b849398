package capacity.projections.deadletters;

import static capacity.projections.ProjectionFixture.JOURNALS;
import static capacity.projections.ProjectionFixture.projections;
import static capacity.projections.ProjectionFixture.publish;
import static capacity.projections.ProjectionFixture.totals;
import static capacity.projections.ProjectionFixture.until;
import static capacity.projections.samples.SampleEvent.event;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.serialization.CloudEvents;
import capacity.projections.ProjectionFixture;
import capacity.projections.ProjectionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Records that this version of the service cannot apply. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class DeadLettersIT {

    @Test
    void dead_letters_are_stored_published_and_listed_and_other_records_are_applied() throws Exception {
        totals("").body("incomplete", equalTo(false));
        Envelope unknown = JOURNALS.unknown("event-relocated.v1");
        ProjectionFixture.topics().publishRaw(Topics.EVENTS, "x", CloudEvents.headers(unknown), "{}");
        publishTwiceAsLargeAsACopyMayBe();
        ProjectionFixture.topics().publishRaw(Topics.ATTENDANCES, "y", List.of(), "no fact at all");
        publish(() -> JOURNALS.held(event()));
        ProjectionFixture.untilApplied();
        until(() -> totals("").extract().<Boolean>path("incomplete"));
        until(() -> projections().extract().path("deadLetters.count").equals(3));
        projections().body("deadLetters.items.reason", hasItems("unknown-type", "broken"));
        assertEquals(List.of("broken", "broken omitted", "unknown-type"), published());
    }

    /** Compressed it is small enough for Kafka. */
    private static void publishTwiceAsLargeAsACopyMayBe() throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ProjectionFixture.KAFKA,
                "compression.type",
                "gzip",
                "max.request.size",
                4_000_000);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.EVENTS, "x".getBytes(), new byte[2_000_000]))
                    .get();
        }
    }

    private static List<String> published() {
        Map<String, Object> settings = Map.of("bootstrap.servers", ProjectionFixture.KAFKA);
        List<String> reasons = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            until(() -> consumer.listTopics().containsKey(Topics.DEAD_LETTERS));
            TopicPartition sole = new TopicPartition(Topics.DEAD_LETTERS, 0);
            consumer.assign(List.of(sole));
            consumer.seekToBeginning(List.of(sole));
            until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> reasons.add(reason(each)));
                return reasons.size() >= 3;
            });
        }
        return reasons.stream().sorted().toList();
    }

    private static String reason(ConsumerRecord<byte[], byte[]> record) {
        assertNotNull(record.value());
        String omitted = record.headers().lastHeader("omitted-bytes") == null ? "" : " omitted";
        return new String(record.headers().lastHeader("reason").value()) + omitted;
    }
}
