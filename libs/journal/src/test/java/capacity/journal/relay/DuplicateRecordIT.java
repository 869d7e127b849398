package capacity.journal.relay;

import capacity.contracts.envelope.Topics;
import capacity.contracts.serialization.CloudEvents;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.topic.LogRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Another writer writes to the topic: readers skip its records, and the relay continues. */
class DuplicateRecordIT extends JournalTopicFixture {

    @Test
    void copies_of_one_fact_at_the_end_of_all_partitions_are_harmless() throws Exception {
        start();
        record(100);
        LogRecord fact = PublicLog.read(broker, 100).get(0);
        stop();
        copyToAllPartitions(fact);
        start();
        record(20);
        PublicLog.assertSame(journal, broker);
    }

    private static void copyToAllPartitions(LogRecord fact) {
        try (var producer =
                new KafkaProducer<>(PublicLog.kafka(broker), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int partition = 0; partition < Topics.EVENTS_PARTITIONS; partition++) {
                producer.send(new ProducerRecord<>(
                        Topics.EVENTS, partition, fact.key(), fact.value(), CloudEvents.headers(fact.envelope())));
            }
        }
    }
}
