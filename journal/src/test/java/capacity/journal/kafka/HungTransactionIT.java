package capacity.journal.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As after a broker was killed between deciding on a transaction and marking it. */
@Timeout(120) // who reads what is committed would wait for ever
class HungTransactionIT extends TwoCopies {

    @BeforeEach
    void publish() throws Exception {
        start();
        record(50);
        Log.assertSame(journal, broker);
    }

    @Test
    void a_transaction_that_nobody_will_end_is_aborted_by_the_next_relay() throws Exception {
        stop();
        leaveOpen(1);
        start();
        record(50);
        Log.assertSame(journal, broker);
        assertEquals(100, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void it_is_aborted_by_the_running_relay_also_when_nothing_more_is_published() throws Exception {
        leaveOpen(0);
        Log.assertSame(journal, broker);
        assertEquals(50, RawTopic.count(broker, Topics.EVENTS));
    }

    /** Kafka would end it after a quarter of an hour; one of the relay's own that was forgotten is never ended. */
    private static void leaveOpen(int partition) throws Exception {
        Map<String, Object> settings = new HashMap<>(Log.kafka(broker));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "forgotten");
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 900_000);
        var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(Topics.EVENTS, partition, new byte[0], new byte[0]))
                .get();
        producer.close(Duration.ZERO);
    }
}
