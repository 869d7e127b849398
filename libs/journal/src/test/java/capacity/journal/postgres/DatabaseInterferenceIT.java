package capacity.journal.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.SharedServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Manual changes to the database by another person. */
class DatabaseInterferenceIT {

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private static int databases;

    private String name;
    private JournalDatabase database;

    @BeforeEach
    void open() {
        name = "interference" + databases++; // what is done to one must not be found by the next
        database = new JournalDatabase(SharedServers.postgres(), name);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Otherwise clients that give up and try again would use up all connections of the database. */
    @Test
    void a_writer_that_gives_up_waiting_for_a_lock_leaves_no_connection() throws Exception {
        try (Connection stranger = database.jdbc();
                Statement statement = stranger.createStatement();
                PgJournal journal = database.journal(database.connections(), Duration.ofSeconds(1))) {
            stranger.setAutoCommit(false);
            statement.execute("SELECT * FROM journal_head FOR UPDATE");
            assertThrows(JournalUnavailable.class, () -> journal.write(tx -> tx.head()));
            Instant deadline = Instant.now().plusSeconds(10);
            while (count(statement) > 0) {
                assertTrue(Instant.now().isBefore(deadline), "it still waits");
                Thread.sleep(20);
            }
        }
    }

    @Test
    void a_database_that_only_reads_is_not_writable() throws Exception {
        try (PgProbe probe = new PgProbe(database.connections())) {
            assertTrue(writable(probe));
        }
        database.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
        try (PgProbe probe = new PgProbe(database.connections())) {
            assertFalse(writable(probe));
        }
    }

    @Test
    void a_probe_whose_connection_was_ended_asks_on_another_one() throws Exception {
        try (PgProbe probe = new PgProbe(database.connections())) {
            assertTrue(writable(probe));
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND pid <> pg_backend_pid()");
            Thread.sleep(500);
            assertTrue(writable(probe));
        }
    }

    private static boolean writable(PgProbe probe) throws Exception {
        return probe.writable().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
