package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Topics;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** As after relays were killed during full runs: many aborted records follow the last fact of each partition. */
class AbortedRunIT extends JournalTopicFixture {

    @Test
    void the_next_relay_finds_the_last_facts_before_it() throws Exception {
        start();
        record(50);
        PublicLog.assertSame(journal, broker);
        stop();
        abort(11_000);
        start();
        record(50);
        PublicLog.assertSame(journal, broker);
        assertEquals(100, RawTopic.count(broker, Topics.EVENTS));
    }

    private static void abort(int ofEachPartition) {
        Map<String, Object> settings = new HashMap<>(PublicLog.kafka(broker));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "killed");
        try (var killed = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            killed.initTransactions();
            killed.beginTransaction();
            for (int i = 0; i < ofEachPartition * PublicLog.TOPIC.partitions(); i++) {
                killed.send(new ProducerRecord<>(
                        Topics.EVENTS, i % PublicLog.TOPIC.partitions(), new byte[0], new byte[100]));
            }
            killed.flush();
            killed.abortTransaction();
        }
    }
}
