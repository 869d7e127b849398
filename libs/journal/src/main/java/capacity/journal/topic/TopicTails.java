package capacity.journal.topic;

import capacity.contracts.envelope.Envelope;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the last committed fact of each partition. Used seldom: at a start, after a failure, in another database. */
public final class TopicTails implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /**
     * Number of records at the end that are read first; markers of transactions and aborted records also take offsets.
     */
    private static final long STEP = 100;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final long highest;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    /** @param highest position that a fact can have, see {@link PartitionOffsets#highestPosition} */
    public TopicTails(Map<String, Object> kafka, String topic, long highest) {
        this.topic = topic;
        this.highest = highest;
        this.consumer = new KafkaConsumer<>(settings(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    public static Map<String, Object> settings(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        // a fetch at the end of a partition waits for new records, and so do later requests on the same connection
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10);
        return settings;
    }

    /**
     * @param end the partition's next offset: waits until everything before it is committed or aborted
     * @throws KafkaException if all partitions together take more than four seconds
     */
    public Optional<Envelope> last(int partition, long end) {
        return last(partition, end, end);
    }

    /** As {@link #last(int, long)}, but only among the last {@code offsets} offsets. */
    public Optional<Envelope> last(int partition, long end, long offsets) {
        long first = Math.max(0, end - offsets);
        TopicPartition where = new TopicPartition(topic, partition);
        consumer.assign(List.of(where));
        Optional<Envelope> last = Optional.empty();
        for (long step = STEP, from = end; last.isEmpty() && from > first; step *= 10) {
            from = Math.max(first, end - step);
            last = between(where, from, end);
        }
        return last;
    }

    private Optional<Envelope> between(TopicPartition where, long from, long end) {
        Optional<Envelope> last = Optional.empty();
        consumer.seek(where, from);
        while (consumer.position(where) < end) {
            if (System.nanoTime() > deadline) {
                throw new KafkaException("the end of " + where + " cannot be read");
            }
            for (ConsumerRecord<byte[], byte[]> record : TopicPoll.poll(consumer, Duration.ofMillis(100))) {
                Optional<Envelope> fact = record.offset() < end ? envelope(record) : Optional.empty();
                last = fact.isPresent() ? fact : last;
            }
        }
        return last;
    }

    /** Empty for a record that is not a fact. */
    private Optional<Envelope> envelope(ConsumerRecord<byte[], byte[]> record) {
        return LogRecord.of(record).readEnvelope().filter(fact -> fact.position() <= highest);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
