package capacity.journal.reader;

import capacity.journal.topic.PartitionOffsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether topics can contain the positions that their records claim, see {@link PartitionOffsets#highestPosition}. A
 * topic that has just lost records may contain a true record whose position seems impossible at the moment, so no
 * record may be thrown away for this reason.
 */
final class PositionBounds {

    private final Admin admin;
    private final Collection<TopicPartition> partitions;

    /** By topic, as of the last question. */
    private final Map<String, Long> highest = new HashMap<>();

    PositionBounds(Admin admin, Collection<TopicPartition> partitions) {
        this.admin = admin;
        this.partitions = partitions;
    }

    /**
     * Asks Kafka seldom: markers of transactions take offsets too, so ends are usually above positions.
     *
     * @throws KafkaException if Kafka does not answer
     */
    boolean allows(String topic, long position) {
        if (position == Long.MAX_VALUE) {
            return false;
        }
        if (position > highest.getOrDefault(topic, 0L)) {
            look();
        }
        return position <= highest.getOrDefault(topic, 0L);
    }

    private void look() {
        try {
            Map<TopicPartition, Long> ends =
                    PartitionOffsets.endOffsets(admin, partitions, IsolationLevel.READ_UNCOMMITTED);
            highest.clear();
            ends.forEach((partition, end) -> highest.merge(partition.topic(), end, Long::sum));
        } catch (ExecutionException e) {
            throw new KafkaException("the ends of the topics are unknown", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
