package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.JournalException.JournalBehind;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a loss of the database, nothing is recorded that contradicts its topic. */
class LostJournalIT extends JournalTopicFixture {

    @BeforeEach
    void publish() throws Exception {
        start();
        record(500);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void an_emptied_database_records_nothing_before_it_is_restored() throws Exception {
        stop();
        database.empty();
        start();
        assertBehind();
        until(() -> relays.get(0).trouble().contains("must be restored"));
        assertEquals(0, journal.head().position());
        assertEquals(500, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void the_relay_notices_an_older_copy_of_the_database_and_nothing_more_is_recorded() throws Exception {
        stop();
        putBack();
        start();
        until(() -> relays.get(0).trouble().contains("must be restored"));
        assertBehind();
        assertEquals(400, journal.head().position());
    }

    @Test
    void a_writer_that_knows_a_later_position_records_nothing_in_an_older_copy() throws Exception {
        stop();
        putBack();
        assertBehind();
        assertEquals(400, journal.head().position());
        start();
        until(() -> relays.get(0).trouble().contains("must be restored"));
        restore().restore();
        until(this::isTaken);
        PublicLog.assertSame(journal, broker);
    }

    @Test
    void an_older_copy_is_written_again_if_the_topic_has_no_more_facts() throws Exception {
        stop();
        putBack();
        PublicLog.drop(broker);
        assertBehind();
        start();
        until(this::isTaken);
        PublicLog.assertSame(journal, broker);
        assertEquals(401, journal.head().position());
    }

    private void putBack() {
        database.execute(
                "ALTER TABLE journal DISABLE TRIGGER ALL; DELETE FROM journal WHERE position > 400;"
                        + "UPDATE journal_head SET position = 400; UPDATE relay_cursor SET position = 400, ends = '{100,100,100}'");
    }

    @Test
    void a_journal_with_a_different_fact_at_a_position_is_not_published() throws Exception {
        stop();
        database.execute("ALTER TABLE journal DISABLE TRIGGER ALL; UPDATE journal SET id = gen_random_uuid();"
                + "UPDATE relay_cursor SET topic_id = NULL");
        start();
        until(() -> relays.get(0).trouble().contains("different facts"));
    }

    @Test
    void a_new_database_with_an_empty_topic_records_facts_immediately() throws Exception {
        stop();
        PublicLog.drop(broker);
        database.empty();
        start();
        until(this::isTaken);
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
}
