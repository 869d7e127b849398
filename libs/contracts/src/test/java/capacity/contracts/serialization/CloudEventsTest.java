package capacity.contracts.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.envelope.Envelope;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

    private static final Envelope ENVELOPE = new Envelope(
            UUID.randomUUID(),
            "event-held.v1",
            "events",
            UUID.randomUUID(),
            3,
            812,
            Instant.parse("2014-05-08T14:00:00.123456Z"),
            "organizer-7");

    @Test
    void an_envelope_comes_back_from_its_headers() {
        assertEquals(ENVELOPE, CloudEvents.envelope(new RecordHeaders(CloudEvents.headers(ENVELOPE))));
    }

    @Test
    void the_required_attributes_of_cloud_events_are_there() {
        var headers = new RecordHeaders(CloudEvents.headers(ENVELOPE));
        assertEquals("1.0", new String(headers.lastHeader("ce_specversion").value(), UTF_8));
        assertEquals(
                "/capacity/journals/events",
                new String(headers.lastHeader("ce_source").value(), UTF_8));
        assertEquals(
                "2014-05-08T14:00:00.123456Z",
                new String(headers.lastHeader("ce_time").value(), UTF_8));
    }

    @Test
    void a_record_without_envelope_is_refused() {
        var headers = new RecordHeaders(CloudEvents.headers(ENVELOPE));
        headers.remove("ce_position");
        assertThrows(IllegalArgumentException.class, () -> CloudEvents.envelope(headers));
    }
}
