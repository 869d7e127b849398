package capacity.journal.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.SharedServers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadAheadIT {

    private static final String FACTS = "INSERT INTO journal"
            + " (position, id, stream, version, key, type, recorded_at, actor, command, payload)"
            + " SELECT n, gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(), 'event-held.v1', now(), 'someone',"
            + " gen_random_uuid(), repeat('x', 1024 * 1024) FROM generate_series(1, 40) n";

    @Test
    void a_page_of_large_facts_is_a_short_one() {
        try (JournalDatabase database = new JournalDatabase(SharedServers.postgres(), "journal");
                PgSession session = PgSession.open(database.connections(), Duration.ofMinutes(1))) {
            database.execute(FACTS);
            ReadAhead facts = new ReadAhead(session, 40);
            assertEquals(16, facts.behind(0).size());
            assertEquals(16, facts.behind(16).size());
            assertEquals(8, facts.behind(32).size());
            assertEquals(0, facts.behind(40).size());
        }
    }
}
