package capacity.journal.kafka;

import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.journal.Counter;
import capacity.journal.postgres.JournalDatabase;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import capacity.local.Broker;
import capacity.local.Postgres;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A journal and a Kafka for its topic, new for each test; relays as wanted. */
abstract class TwoCopies {

    private static final String LOSE =
            "ALTER TABLE journal DISABLE TRIGGER ALL; DELETE FROM journal WHERE position > %1$d;"
                    + "UPDATE journal_head SET position = %1$d, home = NULL; UPDATE relay_cursor SET position = least(position, %1$d)";

    static Postgres postgres;
    static Broker broker;

    final List<Relay> relays = new ArrayList<>();
    JournalDatabase database;
    PgJournal journal;
    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();

    @BeforeAll
    static void startParts() {
        postgres = Postgres.temporary();
        broker = Broker.temporary();
    }

    @AfterAll
    static void stopParts() {
        broker.close();
        postgres.close();
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
        Log.drop(broker);
    }

    Relay start() {
        return start(Log.relay(broker, database));
    }

    Relay start(Relay relay) {
        relays.add(relay);
        relay.start();
        return relay;
    }

    void stop() {
        relays.forEach(Relay::close);
        relays.clear();
    }

    void record(int facts) {
        try (var loop = database.loop(journal)) {
            IntStream.range(0, facts)
                    .mapToObj(i -> loop.submit("someone", Counter.up(streams.get(i % streams.size()))))
                    .toList()
                    .forEach(answer -> assertFalse(answer.join() == null));
        }
    }

    /** All facts behind the position are gone, as from a database that an older backup was put into. */
    void lose(int behind) {
        database.execute(LOSE.formatted(behind));
    }

    Restore restore() {
        return new Restore(copies(database.connections()));
    }

    static Copies copies(PgConnections connections) {
        return new Copies("test", Log.TOPIC, connections, Log.kafka(broker), line -> {});
    }
}
