package capacity.journal.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.Topics;
import capacity.journal.Counter;
import capacity.journal.JournalException.JournalBehind;
import capacity.journal.postgres.JournalDatabase;
import capacity.journal.postgres.PgJournal;
import capacity.local.Broker;
import capacity.local.Postgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the topic, or of the database, the relay notices before it does harm, and mends what it can. */
class LostTopicIT {

    private static Postgres postgres;
    private static Broker broker;
    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
    private final List<Relay> relays = new ArrayList<>();
    private JournalDatabase database;
    private PgJournal journal;

    @BeforeAll
    static void startParts() {
        postgres = Postgres.temporary();
        broker = Broker.temporary();
    }

    @AfterAll
    static void stopParts() {
        broker.close();
        postgres.close();
    }

    @BeforeEach
    void open() throws Exception {
        database = new JournalDatabase(postgres, "journal");
        journal = database.journal();
        start();
        record(500);
        Log.assertSame(journal, broker);
    }

    @AfterEach
    void close() throws Exception {
        stop();
        journal.close();
        database.close();
        Log.drop(broker);
    }

    @Test
    void a_topic_deleted_while_nothing_happens_is_made_and_filled_again() throws Exception {
        Log.drop(broker);
        Log.assertSame(journal, broker);
    }

    @Test
    void a_topic_made_anew_under_the_running_relay_gets_everything_in_order() throws Exception {
        var writer = new Thread(() -> IntStream.range(0, 40).forEach(i -> record(50)));
        writer.start();
        for (int i = 0; i < 3; i++) {
            Thread.sleep(300);
            makeAnew();
        }
        writer.join();
        record(10);
        Log.assertSame(journal, broker);
        assertEquals(2_510, journal.head().position());
    }

    @Test
    void a_topic_replaced_while_no_relay_ran_gets_everything_again() throws Exception {
        stop();
        makeAnew();
        start();
        record(1);
        Log.assertSame(journal, broker);
        assertEquals(501, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void facts_that_are_on_the_topic_already_are_not_sent_again() throws Exception {
        stop();
        database.execute("UPDATE relay_cursor SET position = 0, ends = '{}', lasts = '{}', topic_id = NULL");
        start();
        record(1);
        Log.assertSame(journal, broker);
        assertEquals(501, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void a_database_that_was_emptied_takes_nothing_before_it_is_restored() throws Exception {
        stop();
        database.empty();
        start();
        assertBehind();
        waitFor(() -> relays.get(0).trouble().contains("must be restored"));
        assertEquals(0, journal.head().position());
        assertEquals(500, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void an_older_copy_of_the_same_database_is_noticed_by_the_relay_and_takes_nothing_more() throws Exception {
        stop();
        database.execute(
                "ALTER TABLE journal DISABLE TRIGGER ALL; DELETE FROM journal WHERE position > 400;"
                        + "UPDATE journal_head SET position = 400; UPDATE relay_cursor SET position = 400, ends = '{100,100,100}'");
        start();
        waitFor(() -> relays.get(0).trouble().contains("must be restored"));
        assertBehind();
        assertEquals(400, journal.head().position());
    }

    @Test
    void a_journal_that_says_otherwise_at_a_position_is_not_published() throws Exception {
        stop();
        database.execute("ALTER TABLE journal DISABLE TRIGGER ALL; UPDATE journal SET id = gen_random_uuid();"
                + "UPDATE relay_cursor SET topic_id = NULL");
        start();
        waitFor(() -> relays.get(0).trouble().contains("different facts"));
    }

    @Test
    void a_new_database_beside_an_empty_topic_takes_facts_at_once() throws Exception {
        stop();
        Log.drop(broker);
        database.empty();
        start();
        waitFor(this::isTaken);
        Log.assertSame(journal, broker);
    }

    @Test
    void a_known_database_takes_facts_while_kafka_is_away() throws Exception {
        broker.stop();
        record(5);
        assertEquals(505, journal.head().position());
        broker.restart();
        Log.assertSame(journal, broker);
    }

    private void start() {
        Relay relay = Log.relay(broker, database);
        relays.add(relay);
        relay.start();
    }

    private void stop() {
        relays.forEach(Relay::close);
        relays.clear();
    }

    private boolean isTaken() {
        try {
            record(1);
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }

    private void assertBehind() {
        assertTrue(assertThrows(CompletionException.class, () -> record(1)).getCause() instanceof JournalBehind);
    }

    private void record(int facts) {
        try (var loop = database.loop(journal)) {
            IntStream.range(0, facts)
                    .mapToObj(i -> loop.submit("someone", Counter.up(streams.get(i % streams.size()))))
                    .toList()
                    .forEach(answer -> assertFalse(answer.join() == null));
        }
    }

    /** At once, so that the producer hears of nothing but the new one. */
    private static void makeAnew() throws Exception {
        try (Admin admin = Admin.create(Log.kafka(broker))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            NewTopic topic = new NewTopic(Topics.EVENTS, Topics.EVENTS_PARTITIONS, (short) 1);
            waitFor(() -> create(admin, topic));
        }
    }

    /** Kafka needs a moment to forget; perhaps the relay is faster. */
    private static boolean create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic.configs(Map.of("retention.ms", "-1", "retention.bytes", "-1"))))
                    .all()
                    .get();
            return true;
        } catch (Exception e) {
            return String.valueOf(e.getMessage()).contains("already exists");
        }
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "waited in vain");
            Thread.sleep(50);
        }
    }
}
