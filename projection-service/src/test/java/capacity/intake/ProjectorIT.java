package capacity.intake;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.Topics;
import capacity.contracts.kafka.CloudEvents;
import capacity.history.Generations;
import capacity.history.Store;
import capacity.journal.kafka.LogReader;
import capacity.local.Broker;
import capacity.local.Database;
import capacity.local.Postgres;
import capacity.totals.Filters;
import capacity.totals.Headline;
import capacity.totals.Journals;
import capacity.totals.Journals.Recorded;
import capacity.totals.RandomStory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What may happen to an instance, and to several of them, between Kafka and the database. */
class ProjectorIT {

    private static Broker broker;
    private static Postgres postgres;
    private static int databases;

    private final List<Projector> instances = new ArrayList<>();
    private PGSimpleDataSource database;
    private Store store;
    private Generations generations;
    private PublicLog topics;

    @BeforeAll
    static void startParts() {
        broker = Broker.temporary();
        postgres = Postgres.temporary();
    }

    @AfterAll
    static void stopParts() {
        postgres.close();
        broker.close();
    }

    @BeforeEach
    void startEmpty() throws Exception {
        Database own = postgres.createDatabase("projections" + databases++);
        database = new PGSimpleDataSource();
        database.setUrl(own.jdbcUrl());
        database.setUser(own.user());
        database.setPassword(own.password());
        try (var script = ProjectorIT.class.getResourceAsStream("/db/migration/V100__projections.sql")) {
            execute(new String(script.readAllBytes(), UTF_8));
        }
        store = new Store(database);
        generations = new Generations(database);
        topics = new PublicLog(broker.bootstrap());
        topics.create();
    }

    @AfterEach
    void removeTopics() throws Exception {
        instances.forEach(Projector::close);
        topics.delete(Topics.EVENTS);
        topics.delete(Topics.ATTENDANCES);
        topics.close();
    }

    @Test
    void aRestartedInstanceKnowsAllThatWasWrittenAndReadsOn() {
        Journals journals = RandomStory.of(1, 300);
        topics.publish(journals.attendances);
        topics.publish(journals.events.subList(0, journals.events.size() / 2));
        Projector first = instance();
        read(first);
        Projector second = instance();
        assertEquals(headline(first), headline(second));
        topics.publish(journals.events.subList(journals.events.size() / 2, journals.events.size()));
        read(second);
        assertEquals(expected(journals), headline(second));
    }

    @Test
    void whatIsReadTwiceCountsOnceAndWhatWasAbortedNever() throws Exception {
        Journals journals = RandomStory.of(2, 200);
        topics.abort(RandomStory.of(3, 50).events);
        topics.publishWithoutTransaction(journals.events);
        topics.publish(journals.attendances);
        topics.publish(journals.attendances);
        topics.publish(journals.events.subList(0, 5));
        Projector instance = instance();
        read(instance);
        assertEquals(expected(journals), headline(instance));
        assertFalse(instance.model().state().incomplete());
    }

    @Test
    void twoInstancesWriteEveryBatchOnce() {
        Journals journals = RandomStory.of(4, 400);
        Projector one = instance();
        Projector other = instance();
        for (int i = 0; i < journals.events.size(); i += 10) {
            topics.publish(journals.events.subList(i, Math.min(i + 10, journals.events.size())));
            one.step(Duration.ofMillis(20));
            other.step(Duration.ofMillis(20));
        }
        topics.publish(journals.attendances);
        read(other);
        read(one);
        assertEquals(expected(journals), headline(one));
        assertEquals(expected(journals), headline(other));
        assertEquals(one.model().state().cursors().size(), other.model().state().cursors().size());
    }

    @Test
    void aSlowInstanceCannotWriteOverWhatAnotherHasDone() {
        Journals journals = new Journals();
        UUID id = journals.planned(event());
        topics.publish(journals.events);
        Projector slow = instance();
        read(slow);
        Projector fast = instance();
        journals.say(id, new EventHeld());
        topics.publish(journals.events.subList(1, 2));
        read(fast);
        assertTrue(slow.model().state().applied() < fast.model().state().applied());
        read(slow);
        assertEquals(fast.model().state().applied(), slow.model().state().applied());
        assertEquals(1, headline(slow).events());
    }

    @Test
    void aTopicThatWasMadeAnewIsReadFromItsBeginningAndCountsOnce() throws Exception {
        Journals journals = RandomStory.of(5, 200);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector instance = instance();
        read(instance);
        topics.delete(Topics.ATTENDANCES);
        topics.create();
        journals.attended(journals.events.get(0).key(), "2014-05-08", someone());
        topics.publish(journals.attendances);
        instance.checkTopics();
        read(instance);
        assertEquals(expected(journals), headline(instance));
        assertFalse(instance.model().state().incomplete());
    }

    @Test
    void aBrokenRecordIsKeptAndTheRestGoesOn() throws Exception {
        Journals journals = new Journals();
        journals.held(event());
        topics.publishRaw(Topics.EVENTS, "x", List.of(), "no fact at all");
        Recorded first = journals.events.get(0);
        topics.publishRaw(Topics.EVENTS, "y", CloudEvents.headers(first.envelope()), "{\"details\": {}}");
        topics.publish(journals.events.subList(1, 2));
        Projector instance = instance();
        read(instance);
        assertEquals(2, store.lettersToCopy().size());
        assertTrue(instance.model().state().incomplete());
        assertTrue(instance().model().state().incomplete());
        assertEquals(2, instance.model().state().position(Topics.EVENTS));
    }

    @Test
    void aMissingVersionMakesTotalsIncompleteAndNothingWait() {
        Journals journals = new Journals();
        UUID id = journals.planned(event());
        journals.headcount(id, "2014-05-06", 7);
        journals.say(id, new EventHeld());
        topics.publish(List.of(journals.events.get(0), journals.events.get(2)));
        Projector instance = instance();
        read(instance);
        assertTrue(instance.model().state().incomplete());
        assertEquals(1, headline(instance).events());
    }

    @Test
    void aRebuiltGenerationHasTheSameNumbersAndIsServedOnlyWhenItHasComeAsFar() {
        Journals journals = RandomStory.of(6, 300);
        topics.publish(journals.events);
        topics.publish(journals.attendances);
        Projector served = instance();
        read(served);
        int next = generations.rebuild();
        assertEquals(next, generations.rebuild());
        assertEquals(next, generations.building().orElseThrow());
        Projector built = instance(next);
        built.step(Duration.ofMillis(500));
        UUID late = journals.held(event());
        topics.publish(journals.events.stream().filter(each -> each.key().equals(late)).toList());
        read(served);
        assertFalse(generations.serve(next));
        read(built);
        assertTrue(generations.serve(next));
        generations.dropOld();
        assertEquals(expected(journals), headline(built));
        assertEquals(expected(journals), headline(instance()));
    }

    private Projector instance() {
        return instance(generations.served());
    }

    private Projector instance(int generation) {
        LogReader log = new LogReader(Map.of("bootstrap.servers", broker.bootstrap()), Projector.TOPICS);
        Projector instance = new Projector(store, log, generation);
        instances.add(instance);
        instance.catchUp();
        return instance;
    }

    private static void read(Projector instance) {
        do {
            instance.step(Duration.ofMillis(300));
        } while (!instance.caughtUp());
    }

    private static Headline headline(Projector instance) {
        return instance.model().read((cube, state) -> Headline.of(cube, Filters.ALL));
    }

    private static Headline expected(Journals journals) {
        return Headline.of(journals.cube(), Filters.ALL);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
