package capacity.projections.projector;

import capacity.contracts.envelope.Topics;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogReader;
import capacity.local.Broker;
import capacity.local.Database;
import capacity.local.Postgres;
import capacity.projections.headline.Headline;
import capacity.projections.samples.SampleJournals;
import capacity.projections.store.BatchStore;
import capacity.projections.store.GenerationState;
import capacity.projections.store.Generations;
import capacity.projections.totals.Filters;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;

/** As many projectors as a test needs, on a real Kafka and an own database. */
public abstract class ProjectorHarness {

    private static Broker broker;
    private static Postgres postgres;
    private static int databases;

    private static final List<String> TABLES =
            List.of("topic_cursor", "journal_reached", "watermark", "entry_row", "headcount_row", "attendance_row");

    private final List<Projector> instances = new ArrayList<>();
    protected PGSimpleDataSource database;
    protected BatchStore store;
    protected Generations generations;
    protected TopicPublisher topics;

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
        ProjectionSchema.make(database);
        store = new BatchStore(database);
        generations = new Generations(database);
        topics = new TopicPublisher(broker.bootstrap());
        topics.create();
    }

    @AfterEach
    void removeTopics() throws Exception {
        instances.forEach(Projector::close);
        topics.delete(Topics.EVENTS);
        topics.delete(Topics.ATTENDANCES);
        topics.close();
    }

    protected final Projector instance() {
        return instance(generations.served());
    }

    protected final Projector instance(int generation) {
        LogReader log = new LogReader(Map.of("bootstrap.servers", broker.bootstrap()), Projector.TOPICS);
        Projector instance = new Projector(store, log, generation, (facts, letters, took) -> {});
        instances.add(instance);
        instance.catchUp();
        return instance;
    }

    protected static void read(Projector instance) {
        do {
            instance.step(Duration.ofMillis(300));
        } while (!hasReadAll(instance));
    }

    private static boolean hasReadAll(Projector instance) {
        List<Cursor> ends = instance.ends();
        return !ends.isEmpty() && instance.lag(ends).values().stream().allMatch(records -> records == 0);
    }

    protected static Headline headline(Projector instance) {
        return instance.model().read((cube, state) -> Headline.of(cube, Filters.ALL));
    }

    protected static Headline expected(SampleJournals journals) {
        return Headline.of(journals.cube(), Filters.ALL);
    }

    /** The state of a generation in the database, whichever instance wrote it. */
    protected final GenerationState stored(int generation) {
        return store.load(generation, Long.MAX_VALUE, (change, version) -> {}).orElseThrow();
    }

    protected static String kafka() {
        return broker.bootstrap();
    }

    protected final void backUp() throws SQLException {
        execute("CREATE SCHEMA backup; CREATE TABLE backup.generation AS TABLE public.generation");
        for (String table : TABLES) {
            execute("CREATE TABLE backup." + table + " AS TABLE public." + table);
        }
    }

    protected final void putBack() throws SQLException {
        execute("UPDATE public.generation g SET applied = b.applied FROM backup.generation b WHERE b.id = g.id");
        for (String table : TABLES) {
            execute("DELETE FROM public." + table + "; INSERT INTO public." + table + " TABLE backup." + table);
        }
    }

    protected final void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
