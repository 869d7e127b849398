package capacity.journal.testing;

import capacity.journal.topic.TopicView;
import capacity.local.Broker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic as Kafka has it. */
public final class RawTopic {

    private RawTopic() {}

    /** As every permitted client may. */
    public static void forge(Broker broker, ProducerRecord<byte[], byte[]> record) throws Exception {
        try (var producer =
                new KafkaProducer<>(PublicLog.kafka(broker), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    /** Committed records, repetitions included. Waits for transactions whose marks are still on their way. */
    public static long count(Broker broker, String topic) {
        Map<String, Object> settings = new HashMap<>(PublicLog.kafka(broker));
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        try (var view = new TopicView(PublicLog.kafka(broker), topic, Duration.ofSeconds(10));
                var consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = view.state().ends();
            long count = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.get(partition.partition()))) {
                count += consumer.poll(Duration.ofMillis(200)).count();
            }
            return count;
        }
    }
}
