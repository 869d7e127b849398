package capacity.journal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import org.junit.jupiter.api.Test;

/** A hundred facts of 200 KiB: only a few of them are in memory at a time. */
class LargeFactsIT extends JournalTopicFixture {

    private static final String FACTS = "INSERT INTO journal"
            + " (position, id, stream, version, key, type, recorded_at, actor, command, payload)"
            + " SELECT n, gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(), 'event-held.v1', now(), 'someone',"
            + " gen_random_uuid(), repeat('x', 200 * 1024) FROM generate_series(1, 100) n;"
            + " UPDATE journal_head SET position = 100, recorded_at = now()";

    @Test
    void large_facts_are_restored_in_small_transactions_and_compared() throws Exception {
        database.execute(FACTS);
        start();
        PublicLog.assertSame(journal, broker);
        stop();
        database.empty();
        database.execute("CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS"
                + " $$ BEGIN IF behind > 0 THEN RAISE 'interrupted'; END IF; END $$");
        assertThrows(RuntimeException.class, () -> restore().restore());
        assertEquals(41, journal.head().position(), "the first that go beyond 8 MiB");
        database.execute("CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS"
                + " $$ BEGIN END $$");
        assertEquals(new JournalRestore.Result(41, 59, 0, 0), restore().restore());
        assertEquals(new JournalRestore.Result(100, 0, 0, 0), restore().compare());
    }
}
