package capacity.journal.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.EventFact;
import capacity.journal.Attempt;
import capacity.journal.Journal;
import capacity.journal.JournalContract;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.NewFact;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.SharedServers;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgJournalIT extends JournalContract<PgTransaction> {

    private JournalDatabase database;
    private PgJournal journal;

    @BeforeEach
    void open() {
        database = new JournalDatabase(SharedServers.postgres(), "journal");
        journal = database.journal();
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    @Override
    protected Journal<PgTransaction> journal() {
        return journal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET payload = '{}'", "DELETE FROM journal", "TRUNCATE journal"})
    void recorded_facts_can_be_neither_changed_nor_removed(String change) {
        record();
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> database.execute(change));
        assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
        assertEquals(1, journal.after(0, 10).size());
    }

    @Test
    void a_service_writes_its_own_rows_in_the_same_transaction() {
        database.execute("CREATE TABLE receipt (id int)");
        assertThrows(
                ArithmeticException.class,
                () -> journal.write(tx -> {
                    tx.send("INSERT INTO receipt VALUES (1)", Tuple.tuple());
                    throw new ArithmeticException("on purpose");
                }));
        journal.write(tx -> tx.send("INSERT INTO receipt VALUES (2)", Tuple.tuple()));
        int found = journal.write(tx -> tx.query("SELECT id FROM receipt", Tuple.tuple())
                .iterator()
                .next()
                .getInteger(0));
        assertEquals(2, found);
    }

    @Test
    void a_failed_statement_that_was_not_waited_for_fails_the_commit() {
        assertThrows(
                RuntimeException.class,
                () -> journal.write(tx -> {
                    tx.append(List.of(fact()));
                    return tx.send("SELECT 1 / 0", Tuple.tuple());
                }));
        assertEquals(0, journal.head().position());
    }

    @Test
    void a_database_that_is_full_is_unavailable_also_where_only_a_later_statement_is_waited_for() {
        database.execute("""
                CREATE OR REPLACE FUNCTION journal_home() RETURNS text LANGUAGE plpgsql STABLE AS
                $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = 'disk_full'; END $$
                """);
        assertThrows(JournalUnavailable.class, () -> journal.write(tx -> tx.load(Set.of(UUID.randomUUID()))));
    }

    @Test
    void a_database_that_refuses_connections_is_unavailable() {
        Vertx vertx = Vertx.vertx();
        PgConnections none =
                new PgConnections(vertx, database.uri() + "_that_is_gone", database.user(), database.password());
        try (PgJournal gone = database.journal(none)) {
            assertThrows(JournalUnavailable.class, gone::begin);
        } finally {
            vertx.close();
        }
    }

    @Test
    void a_failed_commit_does_not_fail_the_attempt_that_began_after_it() {
        Attempt<PgTransaction> failing = journal.begin();
        failing.run(tx -> {
            tx.append(List.of(fact()));
            return tx.send("SELECT 1 / 0", Tuple.tuple());
        });
        failing.commit();
        Attempt<PgTransaction> next = journal.begin();
        assertThrows(RuntimeException.class, failing::confirm);
        next.run(tx -> tx.append(List.of(fact())));
        next.commit();
        next.confirm();
        assertEquals(1, journal.head().position());
    }

    private void record() {
        journal.write(tx -> tx.append(List.of(fact())));
    }

    private static NewFact fact() {
        UUID stream = UUID.randomUUID();
        return new NewFact(stream, 1, stream, "someone", UUID.randomUUID(), new EventFact.EventHeld());
    }
}
