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
 * Whether topics can hold the positions that their records claim, see {@link PartitionOffsets#highestPosition}. One that has just lost records may
 * hold a true one that is not possible at the moment, so nothing may be thrown away for that.
 */
final class PositionBounds {

    private final Admin admin;
    private final Collection<TopicPartition> partitions;

    /** By topic, as of some moment. */
    private final Map<String, Long> highest = new HashMap<>();

    PositionBounds(Admin admin, Collection<TopicPartition> partitions) {
        this.admin = admin;
        this.partitions = partitions;
    }

    /**
     * Kafka is seldom asked: the marks of transactions take offsets too, so that ends run ahead of positions.
     *
     * @throws KafkaException if it does not answer
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
            throw new KafkaException("the ends of the topics are not known", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
