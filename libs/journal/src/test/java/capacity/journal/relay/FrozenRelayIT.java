package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.postgres.PgJournal;
import capacity.journal.testing.Counter;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.PublicLog;
import capacity.local.Broker;
import capacity.local.Postgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A relay in a process of its own is frozen in the middle of its work and wakes up when another has taken over. */
class FrozenRelayIT {

    private final List<UUID> streams =
            IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();

    @Test
    void a_frozen_relay_that_wakes_up_adds_nothing_and_hides_nothing() throws Exception {
        try (Postgres postgres = Postgres.temporary();
                Broker broker = Broker.temporary();
                JournalDatabase database = new JournalDatabase(postgres, "journal");
                PgJournal journal = database.journal();
                Relay second = PublicLog.relay(broker, database)) {
            Process first = RelayProcess.start(database, broker);
            try {
                record(database, 2_000);
                PublicLog.assertSame(journal, broker);
                record(database, 20_000);
                signal(first, "STOP");
                second.start();
                record(database, 2_000);
                PublicLog.assertSame(journal, broker);
                signal(first, "CONT");
                record(database, 2_000);
                Thread.sleep(3_000);
                PublicLog.assertSame(journal, broker);
                assertTrue(first.isAlive());
            } finally {
                first.destroyForcibly();
            }
        }
    }

    private void record(JournalDatabase database, int facts) {
        try (var loop = database.loop(database.journal())) {
            IntStream.range(0, facts)
                    .mapToObj(i -> loop.submit("someone", Counter.up(streams.get(i % streams.size()))))
                    .toList()
                    .forEach(answer -> answer.orTimeout(60, TimeUnit.SECONDS).join());
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
