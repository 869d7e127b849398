package capacity.journal.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.Envelope;
import capacity.contracts.Fact;
import capacity.contracts.json.FactCodec;
import capacity.contracts.kafka.CloudEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** A record of the public log, not yet understood. */
public record LogRecord(String topic, int partition, long offset, byte[] key, Headers headers, byte[] value) {

    static LogRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new LogRecord(
                record.topic(), record.partition(), record.offset(), record.key(), record.headers(), record.value());
    }

    /** @throws IllegalArgumentException if the record has no readable envelope */
    public Envelope envelope() {
        return CloudEvents.envelope(headers);
    }

    /** @throws RuntimeException if this version of the software cannot read it, see {@link FactCodec#decode} */
    public Fact fact() {
        return FactCodec.decode(envelope().type(), new String(value == null ? new byte[0] : value, UTF_8));
    }
}
