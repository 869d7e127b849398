package capacity.attendances.eventfeed;

import capacity.attendances.FakeEventService;
import capacity.contracts.envelope.Topics;
import capacity.contracts.facts.EventFact;
import capacity.local.Broker;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The events topic on its own Kafka with one partition, for tests that would disturb others. */
final class TemporaryEventTopic implements AutoCloseable {

    private final Broker broker = Broker.temporary();
    private final Admin admin = Admin.create(kafka());

    TemporaryEventTopic() throws ExecutionException, InterruptedException {
        create();
    }

    /** A fact with its position in the journal. */
    record Told(UUID event, long version, long position, EventFact fact) {
        private ProducerRecord<byte[], byte[]> record() {
            return FakeEventService.record(event, version, position, fact);
        }
    }

    Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }

    private void create() throws ExecutionException, InterruptedException {
        admin.createTopics(List.of(new NewTopic(Topics.EVENTS, 1, (short) 1)))
                .all()
                .get();
    }

    void makeAnew() throws ExecutionException, InterruptedException {
        admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
        while (admin.listTopics().names().get().contains(Topics.EVENTS)) {
            Thread.sleep(20);
        }
        create();
    }

    void deleteBefore(long offset) throws ExecutionException, InterruptedException {
        TopicPartition all = new TopicPartition(Topics.EVENTS, 0);
        admin.deleteRecords(Map.of(all, RecordsToDelete.beforeOffset(offset)))
                .all()
                .get();
    }

    String id() throws ExecutionException, InterruptedException {
        return admin.describeTopics(List.of(Topics.EVENTS))
                .allTopicNames()
                .get()
                .get(Topics.EVENTS)
                .topicId()
                .toString();
    }

    /** Publishes all facts in one transaction, which takes one more offset. */
    void publish(List<Told> facts) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "transactional.id", "relay-" + UUID.randomUUID());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            facts.forEach(each -> producer.send(each.record()));
            producer.commitTransaction();
        }
    }

    @Override
    public void close() {
        admin.close();
        broker.close();
    }
}
