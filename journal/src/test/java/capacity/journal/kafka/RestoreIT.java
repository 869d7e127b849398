package capacity.journal.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.Topics;
import capacity.journal.Counter;
import capacity.journal.StoredFact;
import capacity.journal.postgres.CuttingProxy;
import capacity.journal.postgres.JournalDatabase;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.local.Broker;
import capacity.local.Postgres;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Either copy rebuilds the other: 6,000 facts, published, then one of the two is lost. */
class RestoreIT {

    private static final int FACTS = 6_000;
    private static final String LOSE =
            "ALTER TABLE journal DISABLE TRIGGER ALL; DELETE FROM journal WHERE position > %1$d;"
                    + "UPDATE journal_head SET position = %1$d, home = NULL; UPDATE relay_cursor SET position = least(position, %1$d)";

    private static Postgres postgres;
    private static Broker broker;
    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
    private JournalDatabase database;
    private PgJournal journal;
    private List<StoredFact> before;

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
    void publish() throws Exception {
        database = new JournalDatabase(postgres, "journal");
        journal = database.journal();
        record(FACTS);
        before = journal.after(0, FACTS);
        try (Relay relay = Log.relay(broker, database)) {
            relay.start();
            Log.assertSame(journal, broker);
        }
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
        database.close();
        Log.drop(broker);
    }

    @Test
    void an_emptied_journal_is_restored_and_goes_on() throws Exception {
        database.empty();
        assertEquals(new Restore.Result(0, FACTS, 0, 0), restore().restore());
        assertSameFacts();
        try (Relay relay = Log.relay(broker, database)) {
            relay.start();
            relay.awaitFirstLook(Duration.ofSeconds(30));
            record(10);
            Log.assertSame(journal, broker);
        }
        assertEquals(new Restore.Result(FACTS + 10, 0, 0, 0), restore().compare());
        assertEquals(FACTS + 10, RawTopic.count(broker, Topics.EVENTS), "sent once");
    }

    @Test
    void a_lagging_journal_gets_what_it_lacks_while_its_relay_looks_on() throws Exception {
        database.execute(LOSE.formatted(2_500));
        try (Relay relay = Log.relay(broker, database)) {
            relay.start();
            assertEquals(new Restore.Result(2_500, 3_500, 0, 0), restore().restore());
            while (!relay.trouble().isEmpty()) {
                Thread.sleep(50);
            }
            record(10);
            Log.assertSame(journal, broker);
        }
        assertEquals(
                before, journal.after(0, FACTS).stream().map(this::withCommand).toList());
    }

    @Test
    void a_restore_that_was_cut_off_is_run_again() throws Exception {
        database.empty();
        try (CuttingProxy proxy = new CuttingProxy(postgres.port(), "facts_restored", CuttingProxy.Cut.REQUEST, 1)) {
            assertThrows(ConnectionLost.class, () -> restore(database.connectionsThrough(proxy.port()))
                    .restore());
        }
        assertEquals(0, journal.head().position());
        database.execute("CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS"
                + " $$ BEGIN IF behind >= 4000 THEN RAISE 'interrupted'; END IF; END $$");
        assertThrows(RuntimeException.class, () -> restore().restore());
        assertEquals(4_000, journal.head().position());
        database.execute("CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS"
                + " $$ BEGIN END $$");
        assertEquals(new Restore.Result(4_000, 2_000, 0, 0), restore().restore());
        assertSameFacts();
    }

    @Test
    void facts_that_differ_are_named_and_left_alone() {
        database.execute(LOSE.formatted(4_000));
        database.execute("UPDATE journal SET payload = '{}' WHERE position = 123");
        String message = assertThrows(
                        IllegalStateException.class, () -> restore().restore())
                .getMessage();
        assertTrue(message.contains("position 123 in payload"), message);
        assertEquals(4_000, journal.head().position());
        assertEquals("{}", journal.after(122, 1).get(0).payload());
    }

    @Test
    void every_part_of_a_fact_is_compared() {
        for (String change : List.of(
                "id = gen_random_uuid()",
                "stream = gen_random_uuid()",
                "version = version + 1000000",
                "key = gen_random_uuid()",
                "type = 'other.v1'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "actor = 'somebody'",
                "payload = payload || ' '")) {
            database.execute("CREATE TABLE kept AS SELECT * FROM journal WHERE position = 17;"
                    + "ALTER TABLE journal DISABLE TRIGGER ALL; UPDATE journal SET " + change + " WHERE position = 17");
            assertThrows(IllegalStateException.class, () -> restore().compare(), change);
            database.execute(
                    "DELETE FROM journal WHERE position = 17; INSERT INTO journal SELECT * FROM kept; DROP TABLE kept");
        }
        assertEquals(new Restore.Result(FACTS, 0, 0, 0), restore().compare());
    }

    @Test
    void a_deleted_topic_is_republished() throws Exception {
        Log.drop(broker);
        assertEquals(FACTS, republish().run(false));
        assertEquals(new Restore.Result(FACTS, 0, 0, 0), restore().compare());
        assertEquals(FACTS, RawTopic.count(broker, Topics.EVENTS));
        try (Relay relay = Log.relay(broker, database)) {
            relay.start();
            relay.awaitFirstLook(Duration.ofSeconds(30));
            record(10);
            Log.assertSame(journal, broker);
        }
        assertEquals(FACTS + 10, RawTopic.count(broker, Topics.EVENTS), "sent once");
    }

    @Test
    void a_topic_with_content_takes_only_what_it_lacks_and_only_when_told() throws Exception {
        record(1_000);
        assertThrows(IllegalStateException.class, () -> republish().run(false));
        assertEquals(FACTS, RawTopic.count(broker, Topics.EVENTS));
        assertEquals(1_000, republish().run(true));
        assertEquals(0, republish().run(true));
        assertEquals(new Restore.Result(FACTS + 1_000, 0, 0, 0), restore().compare());
        assertEquals(FACTS + 1_000, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void a_republication_that_was_cut_off_is_appended_to() throws Exception {
        Log.drop(broker);
        try (CuttingProxy proxy =
                new CuttingProxy(postgres.port(), "UPDATE relay_cursor", CuttingProxy.Cut.REQUEST, 1)) {
            PgConnections cut = database.connectionsThrough(proxy.port());
            assertThrows(ConnectionLost.class, () -> republish(cut).run(false));
        }
        record(1_000);
        assertEquals(1_000, republish().run(true));
        assertEquals(new Restore.Result(FACTS + 1_000, 0, 0, 0), restore().compare());
    }

    @Test
    void a_topic_that_holds_what_the_journal_lacks_takes_nothing() {
        database.execute(LOSE.formatted(2_500));
        assertThrows(TopicAhead.class, () -> republish().run(true));
    }

    private void assertSameFacts() {
        assertEquals(
                before, journal.after(0, FACTS).stream().map(this::withCommand).toList());
        assertEquals(new Restore.Result(FACTS, 0, 0, 0), restore().compare());
    }

    /** The command is not published, so it cannot be restored. */
    private StoredFact withCommand(StoredFact fact) {
        UUID command = before.get((int) fact.envelope().position() - 1).command();
        return new StoredFact(fact.envelope(), fact.key(), command, fact.payload());
    }

    private Restore restore() {
        return restore(database.connections());
    }

    private static Restore restore(PgConnections connections) {
        return new Restore("test", Topics.EVENTS, connections, Log.kafka(broker), line -> {});
    }

    private Republish republish() {
        return republish(database.connections());
    }

    private static Republish republish(PgConnections connections) {
        return new Republish("test", Log.TOPIC, connections, Log.kafka(broker), line -> {});
    }

    private void record(int facts) {
        try (var loop = database.loop(journal)) {
            IntStream.range(0, facts)
                    .mapToObj(i -> loop.submit("someone", Counter.up(streams.get(i % streams.size()))))
                    .toList()
                    .forEach(answer -> assertFalse(answer.join() == null));
        }
    }
}
