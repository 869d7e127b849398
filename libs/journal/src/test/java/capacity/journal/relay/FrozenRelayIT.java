package capacity.journal.relay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.journal.testing.FaultEffort;
import capacity.journal.testing.JournalTopicFixture;
import capacity.journal.testing.PublicLog;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relay in a process of its own is frozen in the middle of its work and wakes up when another has taken over. */
class FrozenRelayIT extends JournalTopicFixture {

    /** More than it publishes in one run. */
    private static final int WORK = FaultEffort.of(8_000, 20_000);

    private Process first;

    @BeforeEach
    void startProcess() throws IOException {
        first = RelayProcess.start(database, broker);
    }

    @AfterEach
    void endProcess() throws InterruptedException {
        first.destroyForcibly().waitFor();
    }

    @Test
    void a_frozen_relay_that_wakes_up_adds_nothing_and_hides_nothing() throws Exception {
        record(2_000);
        PublicLog.assertSame(journal, broker);
        record(WORK);
        signal(first, "STOP");
        start();
        record(2_000);
        PublicLog.assertSame(journal, broker);
        signal(first, "CONT");
        record(2_000);
        PublicLog.assertSame(journal, broker);
        stop();
        record(20);
        PublicLog.assertSame(journal, broker); // by the first, which is done with what it had in mind
        assertTrue(first.isAlive());
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
