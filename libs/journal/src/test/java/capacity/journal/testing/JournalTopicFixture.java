package capacity.journal.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import capacity.journal.recovery.JournalRestore;
import capacity.journal.recovery.JournalTopicPair;
import capacity.journal.relay.Relay;
import capacity.local.Broker;
import capacity.local.Postgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A journal and its topic, new for each test, and relays on demand. A test that damages the servers replaces the shared ones
 * by its own.
 */
public abstract class JournalTopicFixture {

    private static final String LOSE =
            "ALTER TABLE journal DISABLE TRIGGER ALL; DELETE FROM journal WHERE position > %1$d;"
                    + "UPDATE journal_head SET position = %1$d, home = NULL; UPDATE relay_cursor SET position = least(position, %1$d)";

    public static Postgres postgres;
    public static Broker broker;

    public final List<Relay> relays = new ArrayList<>();
    public JournalDatabase database;
    public PgJournal journal;
    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();

    @BeforeAll
    static void takeSharedServers() {
        postgres = SharedServers.postgres();
        broker = SharedServers.broker();
    }

    @BeforeEach
    void open() {
        database = new JournalDatabase(postgres, "journal");
        journal = database.journal();
    }

    @AfterEach
    void close() throws Exception {
        stop();
        journal.close();
        database.close();
        PublicLog.drop(broker);
    }

    public Relay start() {
        return start(PublicLog.relay(broker, database));
    }

    public Relay start(Relay relay) {
        relays.add(relay);
        relay.start();
        return relay;
    }

    public void stop() {
        relays.forEach(Relay::close);
        relays.clear();
    }

    public void record(int facts) {
        try (var loop = database.loop(journal)) {
            IntStream.range(0, facts)
                    .mapToObj(i -> loop.submit("someone", Counter.up(streams.get(i % streams.size()))))
                    .toList()
                    .forEach(answer -> assertFalse(answer.join() == null));
        }
    }

    /** All facts after the position are gone, as after the restore of an older backup. */
    public static void until(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "waited in vain");
            Thread.sleep(20);
        }
    }

    public void lose(int behind) {
        database.execute(LOSE.formatted(behind));
    }

    public JournalRestore restore() {
        return new JournalRestore(copies(database.connections()));
    }

    public static JournalTopicPair copies(PgConnections connections) {
        return new JournalTopicPair("test", PublicLog.TOPIC, connections, PublicLog.kafka(broker), line -> {});
    }
}
