package capacity.journal.reader;

import capacity.contracts.envelope.Envelope;
import capacity.journal.topic.LogRecord;
import capacity.journal.topic.PartitionOffsets;
import capacity.journal.topic.TopicCheck;
import capacity.journal.topic.TopicPoll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads all partitions of some topics, committed records only, from cursors that the caller keeps. It is not a member
 * of any group: the caller's database decides which reader may store what it read. For one thread.
 */
public final class LogReader implements AutoCloseable {

    private static final int PATIENCE_MS = 10_000;

    private final Map<String, Object> kafka;
    private final List<String> topics;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Cursor> cursors = new HashMap<>();
    private PositionBounds positionBounds;

    /** Whether the stored cursors were checked against Kafka. */
    private boolean trusted;

    private boolean rewritten;

    public LogReader(Map<String, Object> kafka, List<String> topics) {
        this.kafka = kafka;
        this.topics = topics;
        this.admin = Admin.create(impatient(kafka));
        this.consumer = new KafkaConsumer<>(
                settings(impatient(kafka)), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Short time-outs, so that a caller without Kafka can report that soon. */
    private static Map<String, Object> impatient(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.putIfAbsent(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.putIfAbsent(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return settings;
    }

    private static Map<String, Object> settings(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // a missing offset means that this is not the topic that was read before: never guess another offset
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        // so few that polled records are processed soon
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
        return settings;
    }

    /**
     * Takes the topics as they are now and continues at the stored cursors. Call it at the start, after a failed poll,
     * and from time to time: a topic may be recreated at any time. A partition that was rewritten is read from its
     * beginning, and records that the cursor knows are dropped as always.
     *
     * @return false if a topic does not exist yet
     */
    public boolean seek(List<Cursor> stored) throws ExecutionException, InterruptedException {
        Map<String, String> ids = TopicCheck.ids(admin, topics);
        if (ids.size() < topics.size()) {
            return false;
        }
        cursors.clear();
        topics.forEach(topic -> consumer.partitionsFor(topic).forEach(info -> place(info, ids.get(topic), stored)));
        consumer.assign(cursors.keySet());
        positionBounds = new PositionBounds(admin, cursors.keySet());
        cursors.forEach((partition, cursor) -> consumer.seek(partition, cursor.nextOffset()));
        rewritten = stored.stream().anyMatch(cursor -> isElsewhere(cursor, ids));
        if (!trusted) {
            List<TopicPartition> places = RewrittenPartitions.among(cursors.values(), admin, kafka);
            // one by one, because an empty list would mean all partitions
            places.forEach(place -> consumer.seekToBeginning(List.of(place)));
            rewritten |= !places.isEmpty();
            trusted = places.isEmpty()
                    && !stored.isEmpty(); // as long as the cursors are stored, a rewritten partition is found again
        }
        return true;
    }

    private static boolean isElsewhere(Cursor cursor, Map<String, String> ids) {
        return cursor.lastPosition() > 0
                && ids.containsKey(cursor.topic())
                && !cursor.topicId().equals(ids.get(cursor.topic()));
    }

    /**
     * Whether {@link #seek} found a topic other than the stored one, or a rewritten one. It may not contain everything
     * that the cursors know, because its journal may have been set back too.
     */
    public boolean wasRewritten() {
        return rewritten;
    }

    private void place(PartitionInfo info, String topicId, List<Cursor> stored) {
        Cursor start = new Cursor(info.topic(), topicId, info.partition(), 0, 0);
        Cursor cursor = stored.stream()
                .filter(c -> c.topicId().equals(topicId) && c.partition() == info.partition())
                .findFirst()
                .orElse(start);
        cursors.put(new TopicPartition(info.topic(), info.partition()), cursor);
    }

    /** The present place in each partition. */
    public List<Cursor> cursors() {
        return List.copyOf(cursors.values());
    }

    /** Whether the topics are still those that {@link #seek} found. */
    public boolean sameTopics() throws ExecutionException, InterruptedException {
        Map<String, String> ids = TopicCheck.ids(admin, topics);
        return cursors.values().stream().allMatch(cursor -> cursor.topicId().equals(ids.get(cursor.topic())));
    }

    /** @throws KafkaException if Kafka does not answer or an offset is missing */
    public LogBatch poll(Duration longest) {
        try {
            return batch(TopicPoll.poll(consumer, longest));
        } catch (KafkaException e) {
            trusted = false;
            throw e;
        }
    }

    private LogBatch batch(ConsumerRecords<byte[], byte[]> polled) {
        List<LogRecord> records = new ArrayList<>(polled.count());
        List<LogBatch.Move> moves = new ArrayList<>();
        cursors.replaceAll((partition, from) -> {
            Cursor to = take(partition, from, polled.records(partition), records);
            if (!to.equals(from)) {
                moves.add(new LogBatch.Move(from, to));
            }
            return to;
        });
        return new LogBatch(records, moves);
    }

    private Cursor take(
            TopicPartition partition, Cursor from, List<ConsumerRecord<byte[], byte[]>> polled, List<LogRecord> news) {
        long last = from.lastPosition();
        for (ConsumerRecord<byte[], byte[]> each : polled) {
            LogRecord record = LogRecord.of(each);
            long position = record.readEnvelope().map(Envelope::position).orElse(Long.MAX_VALUE);
            if (position > last) {
                news.add(record);
                // a forged position must not turn all later true records into repetitions
                last = positionBounds.allows(partition.topic(), position) ? position : last;
            }
        }
        return new Cursor(from.topic(), from.topicId(), from.partition(), consumer.position(partition), last);
    }

    /**
     * The cursors after everything that is in the topics now. The consumer is not asked: on its connection the question
     * would wait behind a fetch that waits for new records.
     */
    public List<Cursor> ends() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends =
                PartitionOffsets.endOffsets(admin, cursors.keySet(), IsolationLevel.READ_COMMITTED);
        return cursors.entrySet().stream()
                .map(each -> at(ends.get(each.getKey()), each.getValue()))
                .toList();
    }

    private static Cursor at(long offset, Cursor cursor) {
        return new Cursor(cursor.topic(), cursor.topicId(), cursor.partition(), offset, cursor.lastPosition());
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
        admin.close(Duration.ZERO);
    }
}
