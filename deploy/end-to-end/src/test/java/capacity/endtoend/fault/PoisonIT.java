package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.evidence.JournalReader;
import capacity.endtoend.fault.injection.FrozenProcesses;
import capacity.endtoend.fault.injection.NextServiceVersion;
import capacity.endtoend.fault.injection.ServiceReplica;
import capacity.endtoend.sharedstack.SharedStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records that no reader understands, among records that all understand. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class PoisonIT {

    /** As a writer of the next version would record it, under the head's lock. */
    private static final String RECORD = """
            WITH head AS (
                UPDATE journal_head SET position = position + 1, recorded_at = greatest(recorded_at, clock_timestamp())
                RETURNING position, recorded_at)
            INSERT INTO journal (position, id, stream, version, key, type, recorded_at, actor, command, payload)
            SELECT position, gen_random_uuid(), ?, ?, ?, ?, recorded_at, 'next-version', gen_random_uuid(), '{}' FROM head
            """;

    private final DeployedStack stack;
    private final ApiClient api;

    PoisonIT(DeployedStack stack) {
        this.stack = stack;
        this.api = new ApiClient(stack, "admin");
    }

    @Test
    void facts_of_the_next_version_wait_for_it_and_block_nothing() throws Exception {
        String programme = "future-" + UUID.randomUUID().toString().substring(0, 8);
        UUID event = planned(programme);
        FaultTrial trial = new FaultTrial(stack);
        trial.survives("a future version in mid-topic", 1, () -> {
            record(event, 2, NextServiceVersion.NEW_TYPE);
            ConditionWait.until("the future fact is a dead letter", () -> letters() == 1);
        });
        assertEquals("true", api.get("/totals").text("incomplete"));
        assertEquals(0, heldIn(programme, api));
        try (FrozenProcesses present = new FrozenProcesses();
                ServiceReplica next = ServiceReplica.of(stack, "projection-service")) {
            present.freeze(stack.process("projection-service").orElseThrow().pid());
            next.stop();
            next.setJar(NextServiceVersion.of("projection-service", stack.data()));
            next.start();
            ConditionWait.until("the next version has replayed it", () -> heldIn(programme, next.api()) == 1);
            assertEquals("false", next.api().get("/totals").text("incomplete"));
        }
    }

    @Test
    void broken_records_become_dead_letters_and_block_nothing() throws Exception {
        int before = letters();
        new FaultTrial(stack).survives("poison in mid-topic", 1, () -> {
            poison("capacity.events.v1");
            poison("capacity.attendances.v1");
            record(UUID.randomUUID(), 1, "event-dreamt.v1");
            ConditionWait.until("each is a dead letter", () -> letters() == before + 7);
        });
        assertEquals("true", api.get("/totals").text("incomplete"));
    }

    private UUID planned(String programme) {
        var body = ApiClient.JSON.createObjectNode();
        body.put("title", "Held by the next version").put("kind", "workshop").put("programme", programme);
        body.putArray("themes").add("climate-change");
        body.put("hostCountry", "KE").put("timeZone", "UTC");
        body.put("startsOn", "2015-03-02").put("endsOn", "2015-03-02");
        return UUID.fromString(api.post("/events", body).expect(201).text("id"));
    }

    private void record(UUID stream, long version, String type) throws Exception {
        try (Connection connection = new JournalReader(stack).connect("events");
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, stream);
            insert.setLong(2, version);
            insert.setObject(3, stream);
            insert.setString(4, type);
            insert.executeUpdate();
        }
    }

    /** Written by someone who must not be able to write here. */
    private void poison(String topic) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.property("kafka"));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (byte[] value : new byte[][] {{(byte) 0xff, 0}, "{\"half\":".getBytes(), null}) {
                producer.send(new ProducerRecord<>(topic, 0, null, value)).get();
            }
        }
    }

    private int letters() {
        JsonNode letters = api.get("/projections").expect(200).body().path("deadLetters");
        return letters.path("count").asInt();
    }

    private static int heldIn(String programme, ApiClient api) {
        return api.get("/totals?programme=" + programme)
                .expect(200)
                .body()
                .path("total")
                .path("events")
                .asInt();
    }
}
