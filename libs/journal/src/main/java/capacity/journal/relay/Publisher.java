package capacity.journal.relay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.serialization.CloudEvents;
import capacity.journal.StoredFact;
import capacity.journal.topic.FactSpans;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes runs of facts on a topic, each run as one Kafka transaction: readers see all of it or nothing. A new
 * publisher fences every earlier publisher of the same journal, also one that is frozen and wakes up later.
 */
public final class Publisher implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private volatile Exception failure;
    private long foreign;

    /** @throws KafkaException if Kafka does not answer within four seconds */
    public Publisher(Map<String, Object> kafka, String journal, String topic) {
        this.topic = topic;
        this.producer =
                new KafkaProducer<>(settings(kafka, journal), new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The same for all publishers of a journal. */
    static String transactionalId(String journal) {
        return "relay-" + journal;
    }

    private static Map<String, Object> settings(Map<String, Object> kafka, String journal) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId(journal));
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // a run ends within five seconds in every case
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 512 * 1024);
        return settings;
    }

    /**
     * @param also a record of another topic that belongs to the run, or null
     * @return the content of the topic after the run
     * @throws KafkaException if the run is not on the topic, or it is unknown whether it is; this publisher cannot be
     *     used any more
     */
    public TopicContent publish(
            List<StoredFact> facts, ProducerRecord<byte[], byte[]> also, TopicContent before, FactSpans spans) {
        TopicContent.Draft draft = before.draft();
        Callback[] stands = IntStream.range(0, before.partitions())
                .mapToObj(partition -> stands(draft, partition))
                .toArray(Callback[]::new);
        producer.beginTransaction();
        for (StoredFact fact : facts) {
            byte[] key = fact.key().toString().getBytes(ISO_8859_1);
            int partition = before.partitionOf(key);
            if (draft.takes(partition, fact.envelope().position())) {
                send(record(fact, key, partition, spans), stands[partition]);
            }
        }
        if (also != null) {
            send(also, (sent, error) -> check(error, true));
        }
        producer.flush();
        throwIfFailed(); // before the commit: a topic that was changed must not receive the rest of the run
        producer.commitTransaction();
        foreign = draft.foreign();
        return draft.done();
    }

    /** The number of records from other writers that the last run has found. */
    long foreign() {
        return foreign;
    }

    /** The same callback for all records of a partition. */
    private Callback stands(TopicContent.Draft draft, int partition) {
        return (sent, error) -> check(error, error != null || draft.stands(partition, sent.offset()));
    }

    private void check(Exception error, boolean stands) {
        if (error != null) {
            failure = error;
        } else if (!stands) {
            failure = new KafkaException(topic + " has lost records");
        }
    }

    /**
     * Stops at the first record that failed. Without Kafka the client waits four seconds for each record before it
     * fails, and reports that only to the callback: a run of thousands would last for hours.
     */
    private void send(ProducerRecord<byte[], byte[]> record, Callback callback) {
        producer.send(record, callback);
        throwIfFailed();
    }

    private void throwIfFailed() {
        if (failure != null) {
            throw new KafkaException("the run was not published", failure);
        }
    }

    private ProducerRecord<byte[], byte[]> record(StoredFact fact, byte[] key, int partition, FactSpans spans) {
        List<Header> headers = spans.mark(fact.envelope().position(), CloudEvents.headers(fact.envelope()));
        return new ProducerRecord<>(topic, partition, key, fact.payload().getBytes(UTF_8), headers);
    }

    /** Does not wait: the next publisher fences what is left open. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
