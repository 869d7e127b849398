package capacity.journal.topic;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;

/**
 * Polls a topic of facts. For a damaged record it reports the cause, because Kafka's own message suggests to skip the
 * record.
 */
public final class TopicPoll {

    private TopicPoll() {}

    /** @throws KafkaException also if a record was changed after it was written */
    public static ConsumerRecords<byte[], byte[]> poll(KafkaConsumer<byte[], byte[]> consumer, Duration longest) {
        try {
            return consumer.poll(longest);
        } catch (KafkaException e) {
            throw e.getCause() instanceof KafkaException damage ? new KafkaException(damage.getMessage(), e) : e;
        }
    }
}
