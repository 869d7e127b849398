package capacity.contracts.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.envelope.Envelope;
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

    /** There are few different headers, and they repeat. They are kept, so that publishing is as fast as recording. */
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
            return new Attributes(headers).envelope();
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

    /** All headers are found in one pass; a look-up of each would go through all of them every time. */
    private static final class Attributes {

        private byte[] id;
        private byte[] type;
        private byte[] source;
        private byte[] subject;
        private byte[] version;
        private byte[] position;
        private byte[] time;
        private byte[] actor;

        private Attributes(Headers headers) {
            for (Header header : headers) {
                take(header.key(), header.value());
            }
        }

        private void take(String name, byte[] value) {
            switch (name) {
                case "ce_id" -> id = value;
                case "ce_type" -> type = value;
                case "ce_source" -> source = value;
                case "ce_subject" -> subject = value;
                case "ce_streamversion" -> version = value;
                case "ce_position" -> position = value;
                case "ce_time" -> time = value;
                case "ce_actor" -> actor = value;
                default -> {}
            }
        }

        private Envelope envelope() {
            return new Envelope(
                    UUID.fromString(text(id)),
                    words(type),
                    words(source).substring(SOURCE.length()),
                    UUID.fromString(text(subject)),
                    Long.parseLong(text(version)),
                    Long.parseLong(text(position)),
                    Iso8601Parser.instant(text(time)),
                    words(actor));
        }

        /** Refuses U+0000, which no database accepts. */
        private static String words(byte[] value) {
            String words = text(value);
            if (words.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("U+0000");
            }
            return words;
        }

        private static String text(byte[] value) {
            return new String(value, UTF_8); // no such header: the envelope cannot be read
        }
    }
}
