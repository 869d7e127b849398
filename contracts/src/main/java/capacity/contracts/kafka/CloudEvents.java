package capacity.contracts.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.Envelope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The envelope as headers of a Kafka record: CloudEvents 1.0, binary content mode of its Kafka protocol binding, with
 * three extension attributes (actor, streamversion, position).
 */
public final class CloudEvents {

    private static final String SOURCE = "/capacity/journals/";
    private static final Header CONTENT = header("content-type", "application/json");
    private static final Header VERSION = header("ce_specversion", "1.0");

    /** Few and for ever the same, or the same many times on end: what is published is written as fast as it is recorded. */
    private static final Map<String, Header> TYPES = new ConcurrentHashMap<>();

    private static final Map<String, Header> SOURCES = new ConcurrentHashMap<>();
    private static volatile Stamp last = new Stamp(Instant.EPOCH);

    private record Stamp(Instant time, Header header) {
        Stamp(Instant time) {
            this(time, CloudEvents.header("ce_time", time.toString()));
        }
    }

    private CloudEvents() {}

    public static List<Header> headers(Envelope envelope) {
        return List.of(
                CONTENT,
                VERSION,
                header("ce_id", envelope.id().toString()),
                TYPES.computeIfAbsent(envelope.type(), type -> header("ce_type", type)),
                SOURCES.computeIfAbsent(envelope.journal(), journal -> header("ce_source", SOURCE + journal)),
                header("ce_subject", envelope.stream().toString()),
                time(envelope.recordedAt()),
                header("ce_actor", envelope.actor()),
                header("ce_streamversion", Long.toString(envelope.version())),
                header("ce_position", Long.toString(envelope.position())));
    }

    /** @throws IllegalArgumentException if an attribute is missing or not readable */
    public static Envelope envelope(Headers headers) {
        try {
            return new Envelope(
                    UUID.fromString(text(headers, "ce_id")),
                    text(headers, "ce_type"),
                    text(headers, "ce_source").substring(SOURCE.length()),
                    UUID.fromString(text(headers, "ce_subject")),
                    Long.parseLong(text(headers, "ce_streamversion")),
                    Long.parseLong(text(headers, "ce_position")),
                    Instant.parse(text(headers, "ce_time")),
                    text(headers, "ce_actor"));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the record has no readable envelope", e);
        }
    }

    private static Header time(Instant recordedAt) {
        Stamp stamp = last;
        if (!stamp.time().equals(recordedAt)) {
            stamp = new Stamp(recordedAt);
            last = stamp;
        }
        return stamp.header();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
