package capacity.journal.testing;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import capacity.journal.reader.LogReader;
import capacity.journal.relay.Relay;
import capacity.journal.relay.RelayPace;
import capacity.journal.topic.LogRecord;
import capacity.journal.topic.TopicSpec;
import capacity.local.Broker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;

/** A topic in a real broker, the relay's settings for it, and what its readers see. */
public final class PublicLog {

    public static final TopicSpec TOPIC = new TopicSpec(Topics.EVENTS, Topics.EVENTS_PARTITIONS, false);

    private static final RelayPace BRISK = new RelayPace(Duration.ofSeconds(1), Duration.ofMillis(200));

    /** In which a relay that has nothing to do has looked again whether there is something to publish. */
    private static final Duration LATER = Duration.ofMillis(300);

    private PublicLog() {}

    public static Map<String, Object> kafka(Broker broker) {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }

    public static Relay relay(Broker broker, JournalDatabase database) {
        return relay(broker, database.connections());
    }

    public static Relay relay(Broker broker, PgConnections connections) {
        return new Relay("test", TOPIC, connections, kafka(broker), new SimpleMeterRegistry(), BRISK);
    }

    public static void drop(Broker broker) throws Exception {
        try (Admin admin = Admin.create(kafka(broker))) {
            var names = admin.listTopics().names().get();
            names.removeIf(name -> !name.startsWith("capacity."));
            admin.deleteTopics(names).all().get();
        }
    }

    /** Reads from the beginning until so many facts are there, or a minute has passed. */
    public static List<LogRecord> read(Broker broker, long facts) throws Exception {
        List<LogRecord> records = new ArrayList<>();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (LogReader reader = new LogReader(kafka(broker), List.of(Topics.EVENTS))) {
            while (!reader.seek(List.of()) && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            while (records.size() < facts && System.nanoTime() < deadline) {
                records.addAll(reader.poll(Duration.ofMillis(200)).records());
            }
            // what should not be there gets a moment to show itself
            records.addAll(reader.poll(LATER).records());
        }
        return records;
    }

    /** The public log says what the journal says: each fact once, the same bytes, in order within each key. */
    public static void assertSame(PgJournal journal, Broker broker) throws Exception {
        long head = journal.head().position();
        List<StoredFact> stored = journal.after(0, Integer.MAX_VALUE);
        List<LogRecord> records = read(broker, head);
        assertEquals(LongStream.rangeClosed(1, head).boxed().toList(), positions(records));
        for (LogRecord record : records) {
            StoredFact fact = stored.get((int) record.envelope().position() - 1);
            assertEquals(fact.envelope(), record.envelope());
            assertEquals(fact.payload(), new String(record.value(), StandardCharsets.UTF_8));
        }
        assertOrderWithinStreams(records);
    }

    private static List<Long> positions(List<LogRecord> records) {
        return records.stream()
                .map(record -> record.envelope().position())
                .sorted()
                .toList();
    }

    private static void assertOrderWithinStreams(List<LogRecord> records) {
        Map<UUID, List<Envelope>> streams =
                records.stream().map(LogRecord::envelope).collect(groupingBy(Envelope::stream));
        streams.values()
                .forEach(envelopes -> assertEquals(
                        envelopes.stream()
                                .sorted(Comparator.comparing(Envelope::version))
                                .toList(),
                        envelopes));
    }
}
