package capacity.journal.reader;

import capacity.journal.topic.PartitionOffsets;
import capacity.journal.topic.TopicTails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Partitions that have lost their newest records, by a crash or an older copy of a broker's disk, and got them again at
 * other offsets. Facts that the reader has never seen may then be before the offset that it had reached.
 */
final class RewrittenPartitions {

    /** Records that are not facts may be in between; this limits the search. */
    private static final long LOOK_BACK = 1_000;

    private RewrittenPartitions() {}

    /**
     * @param reached in all partitions of the topics
     * @throws org.apache.kafka.common.KafkaException if the topics cannot be read
     */
    static List<TopicPartition> among(Collection<Cursor> reached, Admin admin, Map<String, Object> kafka)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> rewritten = new ArrayList<>();
        List<TopicPartition> partitions =
                reached.stream().map(RewrittenPartitions::partition).toList();
        Map<TopicPartition, Long> ends =
                PartitionOffsets.endOffsets(admin, partitions, IsolationLevel.READ_UNCOMMITTED);
        for (Cursor cursor : reached) {
            if (ends.get(partition(cursor)) < cursor.nextOffset() || hidesFacts(cursor, highest(cursor, ends), kafka)) {
                rewritten.add(partition(cursor));
            }
        }
        return rewritten;
    }

    private static TopicPartition partition(Cursor cursor) {
        return new TopicPartition(cursor.topic(), cursor.partition());
    }

    /** A record with a position above this is forged. It hides no fact, and would be found again at every start. */
    private static long highest(Cursor cursor, Map<TopicPartition, Long> ends) {
        return PartitionOffsets.highestPosition(ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(cursor.topic()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static boolean hidesFacts(Cursor cursor, long highest, Map<String, Object> kafka) {
        if (cursor.lastPosition() == 0) {
            return false;
        }
        try (TopicTails tails = new TopicTails(kafka, cursor.topic(), highest)) {
            return tails.last(cursor.partition(), cursor.nextOffset(), LOOK_BACK)
                    .filter(fact -> fact.position() > cursor.lastPosition())
                    .isPresent();
        }
    }
}
