package capacity.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Topics;
import capacity.contracts.serialization.CloudEvents;
import capacity.journal.StoredFact;
import capacity.journal.relay.Relay;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As after a broker was killed between deciding on a transaction and marking it. */
@Timeout(120) // a reader of committed records would wait for ever
class HangingTransactionIT extends JournalTopicFixture {

    @BeforeEach
    void publish() throws Exception {
        start();
        record(50);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void a_hanging_transaction_is_aborted_by_the_next_relay() throws Exception {
        stop();
        leaveOpen(1);
        start();
        record(50);
        PublicLog.assertSame(journal, broker);
        assertEquals(100, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void a_hanging_transaction_is_aborted_by_the_running_relay_even_when_idle() throws Exception {
        leaveOpen(0);
        PublicLog.assertSame(journal, broker);
        assertEquals(50, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void facts_aborted_with_it_are_published_again_even_if_the_aborting_run_fails() throws Exception {
        stop();
        record(20);
        takeForPublished(journal.after(50, 20));
        database.execute(
                "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'on purpose'; END $$;"
                        + "CREATE TRIGGER fail BEFORE UPDATE ON journal_head EXECUTE FUNCTION fail()");
        Relay relay = start();
        until(() -> relay.trouble().contains("on purpose"));
        database.execute("DROP TRIGGER fail ON journal_head");
        PublicLog.assertSame(journal, broker);
    }

    private static void leaveOpen(int partition) throws Exception {
        var producer = forgotten();
        producer.send(new ProducerRecord<>(Topics.EVENTS, partition, new byte[0], new byte[0]))
                .get();
        producer.close(Duration.ZERO);
    }

    /** On the topic in a hanging transaction, and after the cursor. */
    private void takeForPublished(List<StoredFact> facts) throws Exception {
        var producer = forgotten();
        for (StoredFact fact : facts) {
            byte[] key = fact.key().toString().getBytes(UTF_8);
            long position = fact.envelope().position();
            RecordMetadata at = producer.send(new ProducerRecord<>(
                            Topics.EVENTS,
                            null,
                            key,
                            fact.payload().getBytes(UTF_8),
                            CloudEvents.headers(fact.envelope())))
                    .get();
            database.execute("UPDATE relay_cursor SET position = %2$d, ends[%1$d] = %3$d, lasts[%1$d] = %2$d"
                    .formatted(at.partition() + 1, position, at.offset() + 1));
        }
        producer.close(Duration.ZERO);
    }

    /** Kafka would end its transaction after a quarter of an hour; one of the relay's own that was forgotten is never ended. */
    private static KafkaProducer<byte[], byte[]> forgotten() {
        Map<String, Object> settings = new HashMap<>(PublicLog.kafka(broker));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "forgotten");
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 900_000);
        var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        return producer;
    }
}
