package capacity.journal.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Topics;
import capacity.contracts.serialization.CloudEvents;
import capacity.journal.relay.Relay;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import capacity.journal.topic.LogRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Another writer than the relay writes to the topic. */
class ForgedRecordIT extends JournalTopicFixture {

    private static final int FACTS = 60;
    private static final long FAR = 1_000_000;

    @Test
    void an_impossible_position_hides_no_fact_from_readers() throws Exception {
        publish(FACTS);
        forgeEverywhere(FAR);
        publish(FACTS);

        List<LogRecord> records = PublicLog.read(broker, 2 * FACTS + Topics.EVENTS_PARTITIONS);
        List<Long> positions = records.stream()
                .map(LogRecord::readEnvelope)
                .flatMap(Optional::stream)
                .map(Envelope::position)
                .filter(position -> position < FAR)
                .sorted()
                .toList();
        assertEquals(LongStream.rangeClosed(1, 2 * FACTS).boxed().toList(), positions);
    }

    @Test
    void the_journal_is_restored_and_compared_without_it() throws Exception {
        publish(FACTS);
        forgeEverywhere(FAR);
        publish(FACTS);
        stop();

        database.empty();
        assertEquals(
                new JournalRestore.Result(0, 2 * FACTS, 0, Topics.EVENTS_PARTITIONS),
                restore().restore());
        assertEquals(
                new JournalRestore.Result(2 * FACTS, 0, 0, Topics.EVENTS_PARTITIONS),
                restore().compare());
    }

    @Test
    void each_forged_record_is_counted_whether_or_not_the_relay_publishes() throws Exception {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Counter foreign = meters.counter("capacity.relay.foreign.records", "journal", "test");
        start(new Relay("test", PublicLog.TOPIC, database.connections(), PublicLog.kafka(broker), meters));
        publish(FACTS);
        publish(1);
        awaitWatermarks(2, meters.get("capacity.relay.watermark").gauge());
        assertEquals(0, foreign.count());

        forgeEverywhere(FAR);
        forgeEverywhere(FAR); // after a new inspection the relay takes one for the marker of a transaction
        until(() -> foreign.count() >= Topics.EVENTS_PARTITIONS);
        double idle = foreign.count();
        publish(FACTS);
        forgeEverywhere(FAR);
        forgeEverywhere(FAR);
        publish(FACTS);
        until(() -> foreign.count() >= idle + Topics.EVENTS_PARTITIONS);
    }

    @Test
    void two_records_for_one_position_are_reported_and_nothing_is_restored_after_them() throws Exception {
        publish(FACTS);
        stop();
        forgeEverywhere(FACTS);

        database.empty();
        String message = assertThrows(
                        IllegalStateException.class, () -> restore().restore())
                .getMessage();
        assertTrue(message.contains("two records for position " + FACTS), message);
    }

    private void publish(int facts) throws Exception {
        record(facts);
        Relay relay = relays.isEmpty() ? start() : relays.get(0);
        relay.wake();
        until(() -> cursor() == journal.head().position());
    }

    /** A watermark goes with a look at the topic, and what was met there has been counted when the next one is made. */
    private static void awaitWatermarks(int count, Gauge newest) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            double before = newest.value();
            until(() -> newest.value() > before);
        }
    }

    private long cursor() {
        try (Connection connection = database.jdbc();
                ResultSet row = connection.createStatement().executeQuery("SELECT position FROM relay_cursor")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forgeEverywhere(long position) throws Exception {
        for (int partition = 0; partition < Topics.EVENTS_PARTITIONS; partition++) {
            Envelope envelope = new Envelope(
                    UUID.randomUUID(),
                    "event-held.v1",
                    "test",
                    UUID.randomUUID(),
                    1,
                    position,
                    Instant.now(),
                    "nobody");
            byte[] key = envelope.stream().toString().getBytes(UTF_8);
            RawTopic.forge(
                    broker,
                    new ProducerRecord<>(
                            Topics.EVENTS, partition, key, "{}".getBytes(UTF_8), CloudEvents.headers(envelope)));
        }
    }
}
