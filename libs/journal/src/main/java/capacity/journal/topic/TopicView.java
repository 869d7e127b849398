package capacity.journal.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** What Kafka reports about one topic at this moment. Answers in time or throws a {@link KafkaException}. */
public final class TopicView implements AutoCloseable {

    private final String topic;
    private final Admin admin;

    public TopicView(Map<String, Object> kafka, String topic, Duration patience) {
        this.topic = topic;
        this.admin = Admin.create(within(patience, kafka));
    }

    static Map<String, Object> within(Duration patience, Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        return settings;
    }

    /**
     * Whether a transaction would stay open for ever.
     *
     * @param transactionalId of the only producer that may write to the topic, and that is not writing now
     */
    public boolean hasHangingTransactions(String transactionalId, int partitions) {
        return answered(() -> new HangingTransactions(admin, transactionalId, topic).any(partitions));
    }

    /**
     * Aborts such transactions. The topic may lose records that were never committed, and afterwards looks as if they
     * had been committed.
     */
    public void abortHangingTransactions(String transactionalId, int partitions) {
        answered(() -> {
            new HangingTransactions(admin, transactionalId, topic).abort(partitions);
            return null;
        });
    }

    /** @param ends the next offset of each partition, whether or not the records before it are committed */
    public record State(String topicId, List<Long> ends) {}

    public State state() {
        return answered(() -> {
            TopicDescription description =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            List<TopicPartition> partitions =
                    partitions(description.partitions().size());
            var ends = PartitionOffsets.endOffsets(admin, partitions, IsolationLevel.READ_UNCOMMITTED);
            return new State(
                    description.topicId().toString(),
                    partitions.stream().map(ends::get).toList());
        });
    }

    private interface Question<A> {
        A ask() throws ExecutionException, InterruptedException;
    }

    private <A> A answered(Question<A> question) {
        try {
            return question.ask();
        } catch (ExecutionException e) {
            throw new KafkaException("the state of " + topic + " cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private List<TopicPartition> partitions(int count) {
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
