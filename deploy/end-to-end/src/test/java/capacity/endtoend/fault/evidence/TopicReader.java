package capacity.endtoend.fault.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.evidence.Evidence.RecordedFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics as any reader of committed records does. */
final class TopicReader {

    private final DeployedStack stack;

    TopicReader(DeployedStack stack) {
        this.stack = stack;
    }

    /** The first record of each position: the relay may repeat a run, and readers skip positions that they have passed. */
    List<RecordedFact> facts(String topic) {
        Map<Long, RecordedFact> facts = new TreeMap<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                stack.property("kafka"),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                5000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.headers().lastHeader("ce_position") != null) {
                        RecordedFact fact = fact(record);
                        facts.putIfAbsent(fact.position(), fact);
                    }
                }
            }
        }
        return new ArrayList<>(facts.values());
    }

    private static RecordedFact fact(ConsumerRecord<String, String> record) {
        String stream = header(record, "ce_subject");
        return new RecordedFact(
                Long.parseLong(header(record, "ce_position")),
                header(record, "ce_id"),
                stream,
                Long.parseLong(header(record, "ce_streamversion")),
                header(record, "ce_type"),
                JournalReader.subject(stream, record.value()),
                Instant.parse(header(record, "ce_time")),
                header(record, "ce_actor") + " " + record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(header.value(), UTF_8);
    }
}
