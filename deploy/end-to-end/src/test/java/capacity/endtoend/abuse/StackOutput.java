package capacity.endtoend.abuse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.endtoend.DeployedStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that a running stack writes for others to read: logs, metrics, topics. */
final class StackOutput {

    private final DeployedStack stack;

    StackOutput(DeployedStack stack) {
        this.stack = stack;
    }

    /** Receives the place and a piece of the output. The whole may not fit into memory. */
    interface Reader {
        void read(String where, String piece);
    }

    void showTo(Reader reader) throws IOException, InterruptedException {
        logs(reader);
        for (String service : List.of("event-service", "attendance-service", "projection-service")) {
            reader.read("metrics of " + service, metrics(service));
        }
        topics(reader);
    }

    private void logs(Reader reader) throws IOException {
        List<Path> logs;
        try (Stream<Path> files = Files.walk(stack.data())) {
            // Kafka's data are topics, and PostgreSQL's data are not logs
            logs = files.filter(StackOutput::isLog).toList();
        }
        for (Path log : logs) {
            try (Stream<String> lines = Files.lines(log, ISO_8859_1)) {
                lines.forEach(line -> reader.read(log.toString(), line));
            }
        }
    }

    private static boolean isLog(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.equals("log") || name.equals("launcher.log"));
    }

    private String metrics(String service) throws IOException, InterruptedException {
        URI address = URI.create(stack.property(service)).resolve("/q/metrics");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private void topics(Reader reader) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.property("kafka"));
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofSeconds(1));
                records.forEach(record -> reader.read("topic " + record.topic(), text(record)));
            }
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder().append(string(record.key())).append(string(record.value()));
        for (Header header : record.headers()) {
            text.append(header.key()).append(string(header.value()));
        }
        return text.toString();
    }

    private static String string(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8) + ' ';
    }
}
