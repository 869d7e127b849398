package capacity.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.process.ChildProcess;
import capacity.local.process.ProcessFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartSupervisorIT {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StartupLog progress = new StartupLog(new PrintStream(said));

    @TempDir
    private Path folder;

    @Test
    void a_part_that_dies_is_started_again_and_reported() throws Exception {
        Sleeper sleeper = new Sleeper(folder);
        PartSupervisor supervised = PartSupervisor.start(sleeper, progress);
        supervised.up().get(5, TimeUnit.SECONDS);
        ProcessHandle first = sleeper.process();
        first.destroyForcibly();
        await(() -> sleeper.starts == 2 && sleeper.process().isAlive());
        assertNotEquals(first.pid(), sleeper.process().pid());
        supervised.stop();
        assertFalse(sleeper.process().isAlive());
        assertEquals(2, sleeper.starts);
        assertTrue(said.toString().contains("sleeper has ended unexpectedly and is started again"), said.toString());
    }

    @Test
    void a_restart_that_fails_is_tried_again() throws Exception {
        Sleeper sleeper = new Sleeper(folder);
        PartSupervisor supervised = PartSupervisor.start(sleeper, progress);
        supervised.up().get(5, TimeUnit.SECONDS);
        sleeper.failures = 1;
        sleeper.process().destroyForcibly();
        await(() -> sleeper.starts == 2);
        assertTrue(said.toString().contains("sleeper does not start: not today"), said.toString());
        supervised.stop();
    }

    @Test
    void a_first_start_that_fails_is_not_tried_again() {
        Sleeper sleeper = new Sleeper(folder);
        sleeper.failures = 1;
        PartSupervisor supervised = PartSupervisor.start(sleeper, progress);
        assertThrows(ExecutionException.class, () -> supervised.up().get(5, TimeUnit.SECONDS));
        supervised.stop();
        assertEquals(0, sleeper.starts);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; tries < 200 && !condition.getAsBoolean(); tries++) {
            Thread.sleep(50);
        }
        assertTrue(condition.getAsBoolean());
    }

    private static final class Sleeper implements StackPart {

        private final ProcessFolder home;
        private volatile ChildProcess child;
        private volatile int starts;
        private volatile int failures;

        Sleeper(Path folder) {
            this.home = ProcessFolder.claim(folder);
        }

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public String start() {
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("not today");
            }
            child = home.start(ChildProcess.Stop.TERM, List.of(), List.of("sleep", "60"), Map.of());
            starts++;
            return "asleep";
        }

        @Override
        public ProcessHandle process() {
            return child.process().toHandle();
        }

        @Override
        public void stop() {
            if (child != null) {
                child.stop(java.time.Duration.ofSeconds(5));
            }
            home.close();
        }
    }
}
