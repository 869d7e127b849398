package capacity.journal.topic;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Where partitions end at this moment (the next offset of each), and where they begin. */
public final class PartitionOffsets {

    private PartitionOffsets() {}

    /** @param level what counts: all written records, or only those that readers of committed records can reach */
    public static Map<TopicPartition, Long> endOffsets(
            Admin admin, Collection<TopicPartition> partitions, IsolationLevel level)
            throws ExecutionException, InterruptedException {
        return offsets(admin, partitions, OffsetSpec.latest(), level);
    }

    /** The offset of the oldest record that is kept: 0 unless some were deleted. */
    static Map<TopicPartition, Long> beginningOffsets(Admin admin, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        return offsets(admin, partitions, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which, IsolationLevel level)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(toMap(Function.identity(), partition -> which));
        return admin.listOffsets(asked, new ListOffsetsOptions(level)).all().get().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().offset()));
    }

    /**
     * The highest position that a topic can contain: each earlier position has taken an offset somewhere on the topic.
     * A record that claims a higher one is not from the journal. If it were believed, all facts before it would be
     * taken for repetitions.
     */
    public static long highestPosition(Collection<Long> ends) {
        return ends.stream().mapToLong(Long::longValue).sum();
    }
}
