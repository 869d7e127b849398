package capacity.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.Fact;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record of the public log; only its envelope has been read. */
public final class LogRecord {

    private final String topic;
    private final int partition;
    private final long offset;
    private final byte[] key;
    private final Headers headers;
    private final byte[] value;
    private final Envelope envelope;

    private LogRecord(
            String topic, int partition, long offset, byte[] key, Headers headers, byte[] value, Envelope envelope) {
        this.topic = topic;
        this.partition = partition;
        this.offset = offset;
        this.key = key;
        this.headers = headers;
        this.value = value;
        this.envelope = envelope;
    }

    public static LogRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new LogRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.headers(),
                record.value(),
                envelope(record.headers()));
    }

    private static Envelope envelope(Headers headers) {
        try {
            return CloudEvents.envelope(headers);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The same record without headers, which take half of its memory while it waits. */
    public LogRecord withoutHeaders() {
        return new LogRecord(topic, partition, offset, key, new RecordHeaders(), value, envelope);
    }

    public String topic() {
        return topic;
    }

    public int partition() {
        return partition;
    }

    public long offset() {
        return offset;
    }

    /** Null if there is none. */
    public byte[] key() {
        return key;
    }

    /** Null if there is none. */
    public byte[] value() {
        return value;
    }

    public Headers headers() {
        return headers;
    }

    /** The value as text; empty if there is none. */
    public String text() {
        return value == null ? "" : new String(value, UTF_8);
    }

    /** Empty if the record has no readable envelope. */
    public Optional<Envelope> readEnvelope() {
        return Optional.ofNullable(envelope);
    }

    /** @throws IllegalArgumentException if the record has no readable envelope */
    public Envelope envelope() {
        return readEnvelope().orElseThrow(() -> new IllegalArgumentException("the record has no readable envelope"));
    }

    /** @throws RuntimeException if this version of the software cannot read it, see {@link FactCodec#decode} */
    public Fact fact() {
        return FactCodec.decode(envelope().type(), text());
    }
}
