package capacity.journal.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.Topics;
import capacity.journal.postgres.CuttingProxy;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession.ConnectionLost;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six thousand facts, published; then the topic is lost, or lags. */
class RepublishIT extends TwoCopies {

    private static final int FACTS = 6_000;

    @BeforeEach
    void publish() throws Exception {
        record(FACTS);
        start();
        Log.assertSame(journal, broker);
        stop();
    }

    @Test
    void a_deleted_topic_is_republished() throws Exception {
        Log.drop(broker);
        assertEquals(FACTS, republish().run(false));
        assertEquals(new Restore.Result(FACTS, 0, 0, 0), restore().compare());
        assertEquals(FACTS, RawTopic.count(broker, Topics.EVENTS));
        start().awaitFirstLook(Duration.ofSeconds(30));
        record(10);
        Log.assertSame(journal, broker);
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
            assertThrows(ConnectionLost.class, () -> new Republish(copies(cut)).run(false));
        }
        record(1_000);
        assertEquals(1_000, republish().run(true));
        assertEquals(new Restore.Result(FACTS + 1_000, 0, 0, 0), restore().compare());
    }

    @Test
    void a_topic_that_holds_what_the_journal_lacks_takes_nothing() {
        lose(2_500);
        assertThrows(TopicAhead.class, () -> republish().run(true));
    }

    @Test
    void a_topic_of_another_journal_is_refused_and_this_one_goes_on() {
        database.empty();
        database.execute("UPDATE journal_head SET home = journal_home()");
        journal.close();
        journal = database.journal(); // one that remembers nothing
        record(1);
        assertThrows(TopicAhead.class, () -> republish().run(false));
        record(1);
    }

    private Republish republish() {
        return new Republish(copies(database.connections()));
    }
}
