package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.command.CommandLoop;
import capacity.journal.stream.StreamCommand;
import capacity.journal.testing.Counter;
import capacity.journal.testing.FaultEffort;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import capacity.local.Broker;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokerOutageIT extends JournalTopicFixture {

    /** Behind the moment at which the relay has noticed, which takes it some seconds. */
    private static final Duration OUTAGE = Duration.ofSeconds(FaultEffort.of(3, 60));

    private static final Duration BEFORE_AND_AFTER = Duration.ofSeconds(1);

    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
    private int written;

    @BeforeAll
    static void startOwnBroker() {
        broker = Broker.temporary();
    }

    @AfterAll
    static void closeOwnBroker() {
        broker.close();
    }

    @Test
    void an_outage_of_the_broker_delays_publication_and_no_write() throws Exception {
        Relay relay = start();
        try (var loop = database.loop(journal)) {
            writeFor(BEFORE_AND_AFTER, loop);
            broker.kill();
            writeUntil(() -> !relay.trouble().isEmpty(), loop);
            writeFor(OUTAGE, loop);
            assertFalse(relay.trouble().isEmpty());
            broker.restart();
            writeFor(BEFORE_AND_AFTER, loop);
        }
        assertEquals(written, journal.head().position());
        PublicLog.assertSame(journal, broker);
        assertTrue(written > FaultEffort.of(100, 1_000), written + " facts");
    }

    @Test
    void a_known_database_records_facts_while_kafka_is_stopped() throws Exception {
        start();
        record(5);
        PublicLog.assertSame(journal, broker);
        broker.stop();
        record(5);
        assertEquals(10, journal.head().position());
        broker.restart();
        PublicLog.assertSame(journal, broker);
    }

    private void writeFor(Duration time, CommandLoop<StreamCommand<?, ?>, ?, ?> loop) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        writeUntil(() -> System.nanoTime() >= end, loop);
    }

    /** Every write is answered within two seconds, broker or not. */
    private void writeUntil(BooleanSupplier condition, CommandLoop<StreamCommand<?, ?>, ?, ?> loop) throws Exception {
        long deadline = System.nanoTime() + OUTAGE.plusSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "waited in vain");
            loop.submit("someone", Counter.up(streams.get(written % streams.size())))
                    .get(2, TimeUnit.SECONDS);
            written++;
            Thread.sleep(10);
        }
    }
}
