package capacity.journal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.journal.relay.Relay;
import capacity.journal.testing.CuttingProxy;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six thousand facts, published; then the journal is lost, or part of it. */
class JournalRestoreIT extends JournalTopicFixture {

    private static final int FACTS = 6_000;

    private List<StoredFact> before;

    @BeforeEach
    void publish() throws Exception {
        record(FACTS);
        before = journal.after(0, FACTS);
        start();
        PublicLog.assertSame(journal, broker);
        stop();
    }

    @Test
    void an_emptied_journal_is_restored_and_continues() throws Exception {
        database.empty();
        assertEquals(new JournalRestore.Result(0, FACTS, 0, 0), restore().restore());
        assertSameFacts();
        start().awaitFirstLook(Duration.ofSeconds(30));
        record(10);
        PublicLog.assertSame(journal, broker);
        assertEquals(new JournalRestore.Result(FACTS + 10, 0, 0, 0), restore().compare());
        assertEquals(FACTS + 10, RawTopic.count(broker, Topics.EVENTS), "sent once");
    }

    @Test
    void missing_facts_of_a_journal_are_restored_while_its_relay_runs() throws Exception {
        lose(2_500);
        Relay relay = start();
        assertEquals(new JournalRestore.Result(2_500, 3_500, 0, 0), restore().restore());
        until(() -> relay.trouble().isEmpty());
        record(10);
        PublicLog.assertSame(journal, broker);
        assertEquals(
                before, journal.after(0, FACTS).stream().map(this::withCommand).toList());
    }

    @Test
    void a_restore_that_was_cut_off_is_run_again() throws Exception {
        database.empty();
        try (CuttingProxy proxy = new CuttingProxy(postgres.port(), "facts_restored", CuttingProxy.Cut.REQUEST, 1)) {
            assertThrows(
                    ConnectionLost.class,
                    () -> new JournalRestore(copies(database.connectionsThrough(proxy.port()))).restore());
        }
        assertEquals(0, journal.head().position());
        database.execute("CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS"
                + " $$ BEGIN IF behind >= 4000 THEN RAISE 'interrupted'; END IF; END $$");
        assertThrows(RuntimeException.class, () -> restore().restore());
        assertEquals(4_000, journal.head().position());
        database.execute("CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS"
                + " $$ BEGIN END $$");
        assertEquals(new JournalRestore.Result(4_000, 2_000, 0, 0), restore().restore());
        assertSameFacts();
    }

    @Test
    void facts_that_differ_are_named_and_left_alone() {
        lose(4_000);
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
        assertEquals(new JournalRestore.Result(FACTS, 0, 0, 0), restore().compare());
    }

    private void assertSameFacts() {
        assertEquals(
                before, journal.after(0, FACTS).stream().map(this::withCommand).toList());
        assertEquals(new JournalRestore.Result(FACTS, 0, 0, 0), restore().compare());
    }

    /** The command is not published, so it cannot be restored. */
    private StoredFact withCommand(StoredFact fact) {
        UUID command = before.get((int) fact.envelope().position() - 1).command();
        return new StoredFact(fact.envelope(), fact.key(), command, fact.payload());
    }
}
