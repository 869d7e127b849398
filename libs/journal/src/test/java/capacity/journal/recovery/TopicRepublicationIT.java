package capacity.journal.recovery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.envelope.Topics;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.journal.relay.Publisher;
import capacity.journal.relay.TopicAheadException;
import capacity.journal.relay.TopicContent;
import capacity.journal.testing.CuttingProxy;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.journal.testing.RawTopic;
import capacity.journal.topic.FactSpans;
import capacity.journal.topic.TopicCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six thousand facts, published; then the topic is lost, or lags. */
class TopicRepublicationIT extends JournalTopicFixture {

    private static final int FACTS = 6_000;

    @BeforeEach
    void publish() throws Exception {
        record(FACTS);
        start();
        PublicLog.assertSame(journal, broker);
        stop();
    }

    @Test
    void a_deleted_topic_is_republished() throws Exception {
        PublicLog.drop(broker);
        assertEquals(FACTS, republish().run(false));
        assertEquals(new JournalRestore.Result(FACTS, 0, 0, 0), restore().compare());
        assertEquals(FACTS, RawTopic.count(broker, Topics.EVENTS));
        start().awaitFirstLook(Duration.ofSeconds(30));
        record(10);
        PublicLog.assertSame(journal, broker);
        assertEquals(FACTS + 10, RawTopic.count(broker, Topics.EVENTS), "sent once");
    }

    @Test
    void a_topic_with_facts_gets_only_the_missing_ones_and_only_on_request() throws Exception {
        record(1_000);
        assertThrows(IllegalStateException.class, () -> republish().run(false));
        assertEquals(FACTS, RawTopic.count(broker, Topics.EVENTS));
        assertEquals(1_000, republish().run(true));
        assertEquals(0, republish().run(true));
        assertEquals(
                new JournalRestore.Result(FACTS + 1_000, 0, 0, 0), restore().compare());
        assertEquals(FACTS + 1_000, RawTopic.count(broker, Topics.EVENTS));
    }

    @Test
    void a_republication_that_was_cut_off_is_appended_to() throws Exception {
        PublicLog.drop(broker);
        try (CuttingProxy proxy =
                new CuttingProxy(postgres.port(), "UPDATE relay_cursor", CuttingProxy.Cut.REQUEST, 1)) {
            PgConnections cut = database.connectionsThrough(proxy.port());
            assertThrows(ConnectionLost.class, () -> new TopicRepublication(copies(cut)).run(false));
        }
        record(1_000);
        assertEquals(1_000, republish().run(true));
        assertEquals(
                new JournalRestore.Result(FACTS + 1_000, 0, 0, 0), restore().compare());
    }

    @Test
    void missing_facts_of_one_partition_are_published_and_counted() throws Exception {
        PublicLog.drop(broker);
        publishAllBut(3);
        assertEquals(3, republish().run(true));
        assertEquals(0, republish().run(true));
        assertEquals(new JournalRestore.Result(FACTS, 0, 0, 0), restore().compare());
        assertEquals(FACTS, RawTopic.count(broker, Topics.EVENTS));
    }

    /** The last ones of a partition that does not hold the very last one. */
    private void publishAllBut(int few) throws Exception {
        TopicCheck.run(PublicLog.kafka(broker), List.of(PublicLog.TOPIC), Duration.ofSeconds(30));
        List<Long> none = Collections.nCopies(PublicLog.TOPIC.partitions(), 0L);
        TopicContent nothing = new TopicContent(null, none, none);
        List<StoredFact> facts = new ArrayList<>(journal.after(0, FACTS));
        int other = (partition(nothing, facts.get(FACTS - 1)) + 1) % nothing.partitions();
        List<StoredFact> its =
                facts.stream().filter(fact -> partition(nothing, fact) == other).toList();
        facts.removeAll(its.subList(its.size() - few, its.size()));
        try (Publisher publisher = new Publisher(PublicLog.kafka(broker), "test", Topics.EVENTS)) {
            publisher.publish(facts, null, nothing, FactSpans.NONE);
        }
    }

    private static int partition(TopicContent topic, StoredFact fact) {
        return topic.partitionOf(fact.key().toString().getBytes(ISO_8859_1));
    }

    @Test
    void nothing_is_published_to_a_topic_with_facts_that_are_missing_in_the_journal() {
        lose(2_500);
        assertThrows(TopicAheadException.class, () -> republish().run(true));
    }

    @Test
    void a_topic_of_another_journal_is_refused_and_this_journal_continues() {
        database.empty();
        database.execute("UPDATE journal_head SET home = journal_home()");
        journal.close();
        journal = database.journal(); // one that remembers nothing
        record(1);
        assertThrows(TopicAheadException.class, () -> republish().run(false));
        record(1);
    }

    private TopicRepublication republish() {
        return new TopicRepublication(copies(database.connections()));
    }
}
