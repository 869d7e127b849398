package capacity.journal.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.TraceContext;
import capacity.journal.StoredFact;
import capacity.journal.topic.LogRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordComparisonTest {

    private final UUID stream = UUID.randomUUID();
    private final Envelope envelope = new Envelope(
            UUID.randomUUID(), "event-held.v1", "events", stream, 2, 7, Instant.parse("2026-01-02T03:04:05Z"), "a");
    private final StoredFact fact = new StoredFact(envelope, stream, UUID.randomUUID(), "{}");
    private final ConsumerRecord<byte[], byte[]> record =
            new ConsumerRecord<>("topic", 0, 0, stream.toString().getBytes(UTF_8), "{}".getBytes(UTF_8));

    @BeforeEach
    void publish() {
        CloudEvents.headers(envelope).forEach(record.headers()::add);
    }

    private Optional<String> difference() {
        return RecordComparison.difference(fact, LogRecord.of(record));
    }

    @Test
    void a_record_of_the_fact_does_not_differ() {
        assertEquals(Optional.empty(), difference());
    }

    @Test
    void the_trace_header_is_not_compared() {
        record.headers()
                .add(TraceContext.HEADER, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".getBytes(UTF_8));
        assertEquals(Optional.empty(), difference());
    }

    @Test
    void any_other_header_makes_a_difference() {
        record.headers().add("other", new byte[0]);
        assertEquals(Optional.of("other"), difference());
    }
}
