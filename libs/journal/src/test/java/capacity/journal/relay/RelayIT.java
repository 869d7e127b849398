package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.serialization.WatermarkCodec;
import capacity.journal.reader.LogReader;
import capacity.journal.testing.CuttingProxy;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import capacity.journal.topic.LogRecord;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class RelayIT extends JournalTopicFixture {

    @Test
    void every_fact_is_published_once_in_order_and_byte_for_byte() throws Exception {
        start();
        record(3_000);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void two_relays_at_once_publish_nothing_twice() throws Exception {
        start();
        start();
        for (int i = 0; i < 20; i++) {
            record(100);
            Thread.sleep(50); // so that now one is the first, now the other
        }
        PublicLog.assertSame(journal, broker);
        assertEquals(2_000, rawRecords(), "records on the topic, repetitions included");
    }

    @Test
    void killed_between_send_and_cursor_the_run_is_found_on_the_topic() throws Exception {
        record(50);
        try (CuttingProxy proxy =
                new CuttingProxy(postgres.port(), "UPDATE relay_cursor", CuttingProxy.Cut.REQUEST, 1)) {
            start(PublicLog.relay(broker, database.connectionsThrough(proxy.port())));
            PublicLog.assertSame(journal, broker);
            until(() -> proxy.left() == 0);
            record(50);
            PublicLog.assertSame(journal, broker);
        }
        assertEquals(100, rawRecords(), "records on the topic, repetitions included");
    }

    @Test
    void a_transaction_held_open_while_thousands_commit_hides_nothing() throws Exception {
        start();
        database.execute("CREATE TABLE elsewhere (id int)");
        try (Connection held = database.jdbc();
                Statement statement = held.createStatement()) {
            held.setAutoCommit(false);
            held.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("INSERT INTO elsewhere VALUES (1)");
            statement.execute("SELECT count(*) FROM journal");
            record(5_000);
            PublicLog.assertSame(journal, broker);
            held.rollback();
        }
        record(10);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void nothing_is_recorded_at_or_before_the_instant_of_a_watermark() throws Exception {
        start();
        record(10);
        Watermark watermark = nextWatermark(10);
        // stored, so that it holds even if the database's clock is set back now
        assertFalse(journal.head().recordedAt().isBefore(watermark.closedUntil()));
        record(1);
        Instant later = journal.after(10, 1).get(0).envelope().recordedAt();
        assertTrue(later.isAfter(watermark.closedUntil()), later + " after " + watermark.closedUntil());
    }

    @Test
    void a_topic_with_limited_retention_is_refused_and_reported() throws Exception {
        try (Admin admin = Admin.create(PublicLog.kafka(broker))) {
            NewTopic forgetful = new NewTopic(Topics.EVENTS, Topics.EVENTS_PARTITIONS, (short) 1);
            admin.createTopics(List.of(forgetful.configs(Map.of("retention.ms", "60000"))))
                    .all()
                    .get();
        }
        Relay relay = start();
        record(1);
        until(() -> relay.trouble().contains("retention.ms"));
        assertEquals(0, rawRecords());
    }

    private Watermark nextWatermark(long position) throws Exception {
        try (LogReader reader = new LogReader(PublicLog.kafka(broker), List.of(Topics.WATERMARKS))) {
            while (!reader.seek(List.of())) {
                Thread.sleep(20);
            }
            for (Instant end = Instant.now().plusSeconds(20); Instant.now().isBefore(end); ) {
                for (LogRecord record : reader.poll(Duration.ofMillis(200)).records()) {
                    Watermark watermark = WatermarkCodec.decode(new String(record.value(), StandardCharsets.UTF_8));
                    if (watermark.position() >= position) {
                        return watermark;
                    }
                }
            }
        }
        throw new AssertionError("no watermark at " + position);
    }

    /** Records that readers of committed records are sent, repetitions included. */
    private static long rawRecords() throws Exception {
        return RawTopic.count(broker, Topics.EVENTS);
    }
}
