package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.JournalException.JournalBehind;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the database, nothing is recorded in it that its topic would contradict. */
class LostJournalIT extends JournalTopicFixture {

    @BeforeEach
    void publish() throws Exception {
        start();
        record(500);
        PublicLog.assertSame(journal, broker);
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
        putBack();
        start();
        waitFor(() -> relays.get(0).trouble().contains("must be restored"));
        assertBehind();
        assertEquals(400, journal.head().position());
    }

    @Test
    void an_older_copy_of_the_same_database_takes_nothing_from_a_writer_that_has_seen_more() throws Exception {
        stop();
        putBack();
        assertBehind();
        assertEquals(400, journal.head().position());
        start();
        waitFor(() -> relays.get(0).trouble().contains("must be restored"));
        restore().restore();
        waitFor(this::isTaken);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void an_older_copy_is_written_to_again_when_the_topic_knows_no_more() throws Exception {
        stop();
        putBack();
        PublicLog.drop(broker);
        assertBehind();
        start();
        waitFor(this::isTaken);
        PublicLog.assertSame(journal, broker);
        assertEquals(401, journal.head().position());
    }

    private void putBack() {
        database.execute(
                "ALTER TABLE journal DISABLE TRIGGER ALL; DELETE FROM journal WHERE position > 400;"
                        + "UPDATE journal_head SET position = 400; UPDATE relay_cursor SET position = 400, ends = '{100,100,100}'");
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
        PublicLog.drop(broker);
        database.empty();
        start();
        waitFor(this::isTaken);
        PublicLog.assertSame(journal, broker);
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

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "waited in vain");
            Thread.sleep(50);
        }
    }
}
