package capacity.projections.projector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogReader;
import capacity.journal.testing.SharedServers;
import capacity.local.Database;
import capacity.projections.headline.Headline;
import capacity.projections.question.Filters;
import capacity.projections.samples.SampleJournals;
import capacity.projections.snapshot.View;
import capacity.projections.store.BatchStore;
import capacity.projections.store.GenerationState;
import capacity.projections.store.Generations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;

/** As many projectors as a test needs, on a real Kafka and an own database. */
public abstract class ProjectorHarness {

    private static final Duration MOMENT = Duration.ofMillis(100);

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private static int databases;

    private static final List<String> TABLES =
            List.of("topic_cursor", "journal_reached", "watermark", "entry_row", "headcount_row", "attendance_row");

    private final List<Projector> instances = new ArrayList<>();
    protected PGSimpleDataSource database;
    protected BatchStore store;
    protected Generations generations;
    protected TopicPublisher topics;

    @BeforeEach
    void startEmpty() throws Exception {
        Database own = SharedServers.postgres().createDatabase("projections" + databases++);
        database = new PGSimpleDataSource();
        database.setUrl(own.jdbcUrl());
        database.setUser(own.user());
        database.setPassword(own.password());
        ProjectionSchema.make(database);
        store = new BatchStore(database);
        generations = new Generations(database);
        topics = new TopicPublisher(kafka());
        topics.create();
    }

    @AfterEach
    void removeTopics() throws Exception {
        instances.forEach(Projector::close);
        topics.delete(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS);
        topics.close();
    }

    protected final Projector instance() {
        return instance(generations.served());
    }

    protected final Projector instance(int generation) {
        LogReader log = new LogReader(Map.of("bootstrap.servers", kafka()), Projector.TOPICS);
        Projector instance = new Projector(store, log, generation, (facts, letters, took) -> {});
        instances.add(instance);
        instance.catchUp();
        return instance;
    }

    protected static void read(Projector instance) {
        do {
            instance.step(MOMENT);
        } while (!hasReadAll(instance));
    }

    /** Until something has been applied, and not much more: an instance looks ahead for as long as a step may take. */
    protected static void readSome(Projector instance) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!instance.step(MOMENT)) {
            assertTrue(System.nanoTime() < deadline, "there was nothing to read");
        }
    }

    private static boolean hasReadAll(Projector instance) {
        List<Cursor> ends = instance.ends();
        return !ends.isEmpty() && instance.lag(ends).values().stream().allMatch(records -> records == 0);
    }

    protected static Headline headline(Projector instance) {
        return Headline.of(View.latest(instance.model().known().snapshot()), Filters.ALL);
    }

    protected static Headline expected(SampleJournals journals) {
        return Headline.of(journals.view(), Filters.ALL);
    }

    /** The state of a generation in the database, whichever instance wrote it. */
    protected final GenerationState stored(int generation) {
        return store.load(generation, Long.MAX_VALUE, (change, journal, from, to) -> {})
                .orElseThrow();
    }

    protected static String kafka() {
        return SharedServers.broker().bootstrap();
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

    /** Whether somebody waits for a lock. */
    protected final boolean isLockAwaited() {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(WAITING)) {
            row.next();
            return row.getLong(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen within two minutes");
            Thread.sleep(20);
        }
    }

    protected final void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
