package capacity.journal.relay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import capacity.journal.StoredFact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/**
 * What is known to be on a topic, by partition.
 *
 * @param topicId Kafka's; null if nothing was ever published
 * @param ends the offset after the last fact, 0 for none: the next record gets this offset or a higher one
 * @param lasts the position of the last fact, 0 for none: facts up to it are on the topic
 */
public record TopicContent(String topicId, List<Long> ends, List<Long> lasts) {

    public TopicContent {
        ends = List.copyOf(ends);
        lasts = List.copyOf(lasts);
    }

    /** Position of the last fact on the topic, 0 for none. */
    public long last() {
        return lasts.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /**
     * Number of offsets that other writers have taken since then, if nothing was published; one offset per partition
     * may be the marker of the last run.
     */
    long foreign(TopicContent now) {
        return Objects.equals(topicId, now.topicId)
                ? IntStream.range(0, partitions())
                        .mapToLong(p -> Math.max(0, now.ends.get(p) - ends.get(p) - 1))
                        .sum()
                : 0;
    }

    public int partitions() {
        return ends.size();
    }

    /** The partition that Kafka's own partitioner chooses for the key. */
    public int partitionOf(byte[] key) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions();
    }

    public boolean holds(StoredFact fact) {
        byte[] key = fact.key().toString().getBytes(ISO_8859_1);
        return fact.envelope().position() <= lasts.get(partitionOf(key));
    }

    /** To be changed during a run, and kept only if the run succeeds. */
    Draft draft() {
        return new Draft(this);
    }

    static final class Draft {

        private final TopicContent before;
        private final Long[] ends;
        private final Long[] lasts;
        private long foreign;

        private Draft(TopicContent before) {
            this.before = before;
            this.ends = before.ends.toArray(Long[]::new);
            this.lasts = before.lasts.toArray(Long[]::new);
        }

        /** False if the fact is already on the topic. */
        boolean takes(int partition, long position) {
            if (position <= lasts[partition]) {
                return false;
            }
            lasts[partition] = position;
            return true;
        }

        /** False if the record got an offset that was taken before: the topic has lost records, or was recreated. */
        synchronized boolean stands(int partition, long offset) {
            boolean behind = offset >= ends[partition];
            foreign += Math.max(0, offset - ends[partition] - 1);
            ends[partition] = offset + 1;
            return behind;
        }

        /**
         * Number of offsets that were taken neither by this run nor by the marker of the run before: another writer
         * uses the topic.
         */
        synchronized long foreign() {
            return foreign;
        }

        synchronized TopicContent done() {
            return new TopicContent(before.topicId, Arrays.asList(ends), Arrays.asList(lasts));
        }
    }
}
