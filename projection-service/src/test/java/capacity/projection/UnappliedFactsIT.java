package capacity.projection;

import static capacity.projection.Service.JOURNALS;
import static capacity.projection.Service.projections;
import static capacity.projection.Service.publish;
import static capacity.projection.Service.totals;
import static capacity.projection.Service.until;
import static capacity.totals.AnEvent.event;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import capacity.contracts.Envelope;
import capacity.contracts.Topics;
import capacity.contracts.kafka.CloudEvents;
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

/** Records that this version of the software cannot apply. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class UnappliedFactsIT {

    @Test
    void theyAreKeptPublishedAndSaidAndTheRestGoesOn() throws Exception {
        totals("").body("incomplete", equalTo(false));
        Envelope unknown = JOURNALS.unknown("event-relocated.v1");
        Service.topics().publishRaw(Topics.EVENTS, "x", CloudEvents.headers(unknown), "{}");
        publishTwiceAsLargeAsACopyMayBe();
        Service.topics().publishRaw(Topics.ATTENDANCES, "y", List.of(), "no fact at all");
        publish(() -> JOURNALS.held(event()));
        Service.untilApplied();
        until(() -> totals("").extract().<Boolean>path("incomplete"));
        until(() -> projections().extract().path("deadLetters.count").equals(3));
        projections().body("deadLetters.items.reason", hasItems("unknown-type", "broken"));
        assertEquals(List.of("broken", "broken omitted", "unknown-type"), published());
    }

    /** Packed it is small enough for Kafka. */
    private static void publishTwiceAsLargeAsACopyMayBe() throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Service.KAFKA, "compression.type", "gzip", "max.request.size", 4_000_000);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.EVENTS, "x".getBytes(), new byte[2_000_000]))
                    .get();
        }
    }

    private static List<String> published() {
        Map<String, Object> settings = Map.of("bootstrap.servers", Service.KAFKA);
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
