package capacity.journal.recovery;

import capacity.contracts.envelope.Envelope;
import capacity.journal.relay.TopicContent;
import capacity.journal.topic.LogRecord;
import capacity.journal.topic.PartitionOffsets;
import capacity.journal.topic.TopicPoll;
import capacity.journal.topic.TopicTails;
import capacity.journal.topic.TopicView;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The committed facts of a topic in the order of their positions, without repetitions, up to the topic's end at the
 * start of the reading. For one thread.
 */
final class OrderedTopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Number of facts that one partition may be ahead of the others. */
    private static final int AHEAD = 20_000;

    /** The same limit in bytes of records, give or take one poll. */
    private static final long AHEAD_BYTES = 8 << 20;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final TopicView.State state;
    private final List<Deque<PublishedFact>> waiting = new ArrayList<>();
    private final long[] waitingBytes;
    private final Long[] lasts;
    private long position;
    private long foreign;

    /** A record and the envelope from its headers. */
    record PublishedFact(LogRecord record, Envelope envelope) {
        long bytes() {
            return record.key().length + record.value().length;
        }
    }

    OrderedTopicReader(Map<String, Object> kafka, String topic) {
        this.topic = topic;
        try (TopicView view = new TopicView(kafka, topic, PATIENCE)) {
            this.state = view.state();
        }
        this.lasts = new Long[state.ends().size()];
        this.waitingBytes = new long[lasts.length];
        this.consumer = new KafkaConsumer<>(
                TopicTails.settings(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (int p = 0; p < lasts.length; p++) {
            lasts[p] = 0L;
            waiting.add(new ArrayDeque<>());
            partitions.add(new TopicPartition(topic, p));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * @return null at the end
     * @throws IllegalStateException if a position is missing, or nothing more can be read
     */
    PublishedFact next() {
        for (long deadline = System.nanoTime() + PATIENCE.toNanos(); ; ) {
            for (int p = 0; p < lasts.length; p++) {
                PublishedFact first = waiting.get(p).peek();
                if (first != null && first.envelope().position() == position + 1) {
                    position++;
                    waitingBytes[p] -= first.bytes();
                    return waiting.get(p).poll();
                }
            }
            if (hasNoMore()) {
                return end();
            }
            if (poll() > 0) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new IllegalStateException(topic + " cannot be read to its end");
            }
        }
    }

    /**
     * Whether each partition is read to its end, or so far ahead that the missing position cannot come in it any more.
     */
    private boolean hasNoMore() {
        return consumer.assignment().stream()
                .allMatch(where -> isAhead(where)
                        || consumer.position(where) >= state.ends().get(where.partition()));
    }

    private boolean isAhead(TopicPartition where) {
        return waiting.get(where.partition()).size() >= AHEAD || waitingBytes[where.partition()] >= AHEAD_BYTES;
    }

    private PublishedFact end() {
        long behind = waiting.stream()
                .filter(partition -> !partition.isEmpty())
                .mapToLong(partition -> partition.peek().envelope().position())
                .min()
                .orElse(0);
        if (behind > 0 && behind <= position) {
            throw new IllegalStateException(
                    "%s has two records for position %d; one is not the journal's".formatted(topic, behind));
        }
        if (behind > 0) {
            throw new IllegalStateException("%s has no facts from position %d to %d; nothing after them can be used"
                    .formatted(topic, position + 1, behind - 1));
        }
        return null;
    }

    private int poll() {
        for (TopicPartition where : consumer.assignment()) {
            if (isAhead(where)) {
                consumer.pause(List.of(where));
            } else {
                consumer.resume(List.of(where));
            }
        }
        var records = TopicPoll.poll(consumer, Duration.ofMillis(200));
        records.forEach(this::take);
        return records.count();
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.offset() >= state.ends().get(record.partition())) {
            return;
        }
        LogRecord read = LogRecord.of(record);
        try {
            add(new PublishedFact(read, read.envelope()));
        } catch (IllegalArgumentException e) {
            foreign++;
        }
    }

    private void add(PublishedFact fact) {
        int partition = fact.record().partition();
        long claimed = fact.envelope().position();
        if (claimed > PartitionOffsets.highestPosition(state.ends())
                || fact.record().key() == null
                || fact.record().value() == null) {
            foreign++;
        } else if (claimed > lasts[partition]) {
            lasts[partition] = claimed;
            waiting.get(partition).add(fact);
            waitingBytes[partition] += fact.bytes();
        }
    }

    /** The position of the last fact that {@link #next()} returned. */
    long position() {
        return position;
    }

    /** The number of records so far that are not facts. */
    long foreign() {
        return foreign;
    }

    /** The content of the topic, once it has been read. */
    TopicContent published() {
        return new TopicContent(state.topicId(), state.ends(), List.of(lasts));
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
