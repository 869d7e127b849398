package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.command.CommandLoop;
import capacity.journal.postgres.PgJournal;
import capacity.journal.stream.StreamCommand;
import capacity.journal.testing.Counter;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.PublicLog;
import capacity.local.Broker;
import capacity.local.Postgres;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokerOutageIT {

    private static final Duration OUTAGE = Duration.ofSeconds(60);

    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
    private int written;

    @Test
    void an_outage_of_the_broker_delays_publication_and_no_write() throws Exception {
        try (Postgres postgres = Postgres.temporary();
                Broker broker = Broker.temporary();
                JournalDatabase database = new JournalDatabase(postgres, "journal");
                PgJournal journal = database.journal();
                Relay relay = PublicLog.relay(broker, database);
                var loop = database.loop(database.journal())) {
            relay.start();
            writeFor(Duration.ofSeconds(3), loop);
            broker.kill();
            writeFor(OUTAGE, loop);
            assertFalse(relay.trouble().isEmpty());
            broker.restart();
            writeFor(Duration.ofSeconds(3), loop);
            assertEquals(written, journal.head().position());
            PublicLog.assertSame(journal, broker);
            assertTrue(written > 1_000, written + " facts");
        }
    }

    /** Every write is answered within two seconds, broker or not. */
    private void writeFor(Duration time, CommandLoop<StreamCommand<?, ?>, ?, ?> loop) throws Exception {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            loop.submit("someone", Counter.up(streams.get(written % streams.size())))
                    .get(2, TimeUnit.SECONDS);
            written++;
            Thread.sleep(10);
        }
    }
}
