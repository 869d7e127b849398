package capacity.journal.topic;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;

/** Polls a topic of facts, and says where it is damaged: Kafka's own message says that one might pass by. */
public final class TopicPoll {

    private TopicPoll() {}

    /** @throws KafkaException also if a record is not what was once written */
    public static ConsumerRecords<byte[], byte[]> poll(KafkaConsumer<byte[], byte[]> consumer, Duration longest) {
        try {
            return consumer.poll(longest);
        } catch (KafkaException e) {
            throw e.getCause() instanceof KafkaException damage ? new KafkaException(damage.getMessage(), e) : e;
        }
    }
}
