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
 * @param ends the offset behind the last fact, 0 for none: what comes next stands there or behind it
 * @param lasts the position of the last fact, 0 for none: facts up to it are on the topic already
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

    /** Offsets that were taken since, by others, if nothing was published; the mark of the last run may be one of them. */
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

    /** Where Kafka's own partitioner puts the key. */
    public int partitionOf(byte[] key) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions();
    }

    public boolean holds(StoredFact fact) {
        byte[] key = fact.key().toString().getBytes(ISO_8859_1);
        return fact.envelope().position() <= lasts.get(partitionOf(key));
    }

    /** To be changed while a run is on its way, and kept only if it gets there. */
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

        /** False if the fact is on the topic already. */
        boolean takes(int partition, long position) {
            if (position <= lasts[partition]) {
                return false;
            }
            lasts[partition] = position;
            return true;
        }

        /** False if the record stands where another one stood: the topic has lost something, or was made anew. */
        synchronized boolean stands(int partition, long offset) {
            boolean behind = offset >= ends[partition];
            foreign += Math.max(0, offset - ends[partition] - 1);
            ends[partition] = offset + 1;
            return behind;
        }

        /** Offsets that neither this run has taken nor the mark of the one before: somebody else writes to the topic. */
        synchronized long foreign() {
            return foreign;
        }

        synchronized TopicContent done() {
            return new TopicContent(before.topicId, Arrays.asList(ends), Arrays.asList(lasts));
        }
    }
}
