package capacity.projections.projector;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.FactCodec;
import capacity.contracts.serialization.WatermarkCodec;
import capacity.projections.samples.SampleJournals;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Fills the topics in the same way as the relays of the two journals. */
public final class TopicPublisher implements AutoCloseable {

    static final int PARTITIONS = 3;

    private final Map<String, Object> settings;
    private KafkaProducer<String, byte[]> producer;

    public TopicPublisher(String bootstrap) {
        settings = Map.of("bootstrap.servers", bootstrap);
        producer = producer();
    }

    private KafkaProducer<String, byte[]> producer() {
        Map<String, Object> transactional = new HashMap<>(settings);
        transactional.put("transactional.id", "relay-" + UUID.randomUUID());
        KafkaProducer<String, byte[]> fresh =
                new KafkaProducer<>(transactional, new StringSerializer(), new ByteArraySerializer());
        fresh.initTransactions();
        return fresh;
    }

    public void create() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings)) {
            Set<String> there = admin.listTopics().names().get();
            admin.createTopics(Stream.of(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS)
                            .filter(topic -> !there.contains(topic))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    public void delete(String... topics) throws ExecutionException, InterruptedException {
        List<String> all = List.of(topics);
        try (Admin admin = Admin.create(settings)) {
            admin.deleteTopics(all).all().get();
            while (admin.listTopics().names().get().stream().anyMatch(all::contains)) {
                Thread.sleep(20);
            }
        }
    }

    /**
     * Publishes in one transaction, like a relay. If it fails, a new producer repeats it, and readers ignore repeated
     * facts.
     */
    public void publish(List<SampleJournals.Recorded> facts) {
        try {
            send(facts);
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            producer = producer();
            send(facts);
        }
    }

    private void send(List<SampleJournals.Recorded> facts) {
        producer.beginTransaction();
        facts.forEach(each -> producer.send(record(each)));
        producer.commitTransaction();
    }

    /** Publishes in a transaction that is aborted, so readers must not see these facts. */
    public void abort(List<SampleJournals.Recorded> facts) {
        producer.beginTransaction();
        facts.forEach(each -> producer.send(record(each)));
        producer.flush();
        producer.abortTransaction();
    }

    public void publishWithoutTransaction(List<SampleJournals.Recorded> facts)
            throws ExecutionException, InterruptedException {
        try (var plain = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (SampleJournals.Recorded each : facts) {
                plain.send(record(each)).get();
            }
        }
    }

    public RecordMetadata publishRaw(String topic, String key, List<Header> headers, String value)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, null, key, value.getBytes(UTF_8), headers);
        try {
            return send(record);
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            producer = producer();
            return send(record);
        }
    }

    /**
     * Publishes a fact of a moment in this year. Java can read it, but PostgreSQL cannot store it if the year is too
     * far away.
     */
    public void publishInTheYear(String year, Envelope fact) throws ExecutionException, InterruptedException {
        Envelope moved = new Envelope(
                fact.id(),
                fact.type(),
                fact.journal(),
                fact.stream(),
                fact.version(),
                fact.position(),
                Instant.parse("+" + year + "-01-01T00:00:00Z"),
                fact.actor());
        publishRaw(Topics.EVENTS, "x", CloudEvents.headers(moved), "{}");
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> record) throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        Future<RecordMetadata> sent = producer.send(record);
        producer.commitTransaction();
        return sent.get();
    }

    public void publishWatermark(Watermark watermark) throws ExecutionException, InterruptedException {
        publishRaw(Topics.WATERMARKS, watermark.journal(), List.of(), WatermarkCodec.encode(watermark));
    }

    private static ProducerRecord<String, byte[]> record(SampleJournals.Recorded fact) {
        String topic = fact.envelope().journal().equals("events") ? Topics.EVENTS : Topics.ATTENDANCES;
        return new ProducerRecord<>(
                topic,
                null,
                fact.key().toString(),
                FactCodec.encode(fact.fact()).getBytes(UTF_8),
                CloudEvents.headers(fact.envelope()));
    }

    @Override
    public void close() {
        producer.close();
    }
}
