package capacity.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.process.Folders;
import capacity.local.process.ProcessFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One broker for all: each start takes some seconds, and the test of what it keeps needs two more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokerIT {

    private static final Path FOLDER = Installation.temporaryFolder("BrokerIT");
    private static Broker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = Broker.start(FOLDER, 0);
        createTopic();
    }

    @AfterAll
    static void stop() {
        broker.close();
        Folders.delete(FOLDER);
    }

    @Test
    void keeps_committed_transactions_when_it_is_killed_and_when_it_is_stopped() throws Exception {
        sendInTransaction("first");
        broker.kill();
        broker.restart();
        sendInTransaction("second");
        broker.close();
        broker = Broker.start(FOLDER, broker.port());
        assertEquals(List.of("first", "second"), read());
    }

    @Test
    void keeps_topics_for_ever_and_creates_none_by_itself() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, "facts");
            var settings = admin.describeConfigs(Set.of(topic)).all().get().get(topic);
            assertEquals("-1", settings.get("retention.ms").value());
            assertEquals("-1", settings.get("retention.bytes").value());
            assertEquals(Set.of("facts"), admin.listTopics().names().get());
        }
        assertThrows(Exception.class, () -> send("unknown"));
    }

    @Test
    void formats_its_folder_with_any_first_letter_of_the_cluster_id() throws Exception {
        Path other = Installation.temporaryFolder("BrokerIT");
        try (ProcessFolder home = ProcessFolder.claim(other)) {
            new BrokerPrograms(home, 1, 2).initialize("-uWzxh2qTPmAhUZEsjSfVg");
            assertTrue(Files.readString(home.file("data/meta.properties")).contains("cluster.id=-uWz"));
        }
        Folders.delete(other);
    }

    @Order(Integer.MAX_VALUE) // nothing starts it again
    @Test
    void has_ended_when_stop_returns() {
        assertTrue(broker.process().isAlive());
        broker.stop();
        assertFalse(broker.process().isAlive());
    }

    private static void createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(Set.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private void sendInTransaction(String value) throws Exception {
        try (var producer = producer(Map.of("transactional.id", "relay"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("facts", value)).get();
            producer.commitTransaction();
        }
    }

    private void send(String topic) throws Exception {
        try (var producer = producer(Map.of("max.block.ms", "1000"))) {
            producer.send(new ProducerRecord<>(topic, "lost")).get(3, TimeUnit.SECONDS);
        }
    }

    private KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new java.util.HashMap<>(more);
        settings.put("bootstrap.servers", broker.bootstrap());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private List<String> read() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("facts", 0);
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            List<String> values = new java.util.ArrayList<>();
            for (int tries = 0; tries < 20 && values.size() < 2; tries++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(each -> values.add(each.value()));
            }
            return values;
        }
    }
}
