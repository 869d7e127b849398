package capacity.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeIT {

    @TempDir
    private Path folder;

    @Test
    void isClaimedOnce() {
        Home home = Home.claim(folder);
        assertThrows(IllegalStateException.class, () -> Home.claim(folder));
        home.close();
        Home.claim(folder).close();
    }

    @Test
    void endsAnOrphanBeforeItStartsItsPartAgain() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "60").start();
        try (Home home = Home.claim(folder)) {
            home.record(orphan.toHandle());
            Child child = sleep(home);
            assertTrue(orphan.waitFor(1, TimeUnit.SECONDS));
            child.kill();
        }
    }

    @Test
    void leavesAStrangerAloneWhoGotTheNumberOfAnOldProcess() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("pid"), stranger.pid() + " 2001-01-01T00:00:00Z");
        assertEquals(Optional.empty(), Home.recorded(folder));
        try (Home home = Home.claim(folder)) {
            Child child = sleep(home);
            assertTrue(stranger.isAlive());
            child.stop(Duration.ofSeconds(5));
            assertFalse(child.alive());
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void takesAZombieForDead() throws Exception {
        // the shell becomes a sleep that does not know its child, and so never collects it
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try (var out = parent.inputReader()) {
            ProcessHandle zombie =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertTrue(Ending.await(zombie, Duration.ofSeconds(5)));
            assertTrue(zombie.isAlive());
        } finally {
            parent.destroy();
        }
    }

    @Test
    void aStopThatIsInterruptedStillGivesTheProcessItsTime() throws Exception {
        try (Home home = Home.claim(folder)) {
            Child child = home.start(
                    Child.Stop.TERM,
                    List.of(),
                    List.of(
                            "sh",
                            "-c",
                            "trap 'sleep 0.3; echo in order; exit' TERM; echo up; while :; do sleep 0.05; done"),
                    Map.of());
            while (!Files.readString(home.log()).contains("up")) {
                Waiting.briefly("the shell");
            }
            Thread.currentThread().interrupt();
            child.stop(Duration.ofSeconds(5));
            assertTrue(Thread.interrupted());
            assertTrue(Files.readString(home.log()).contains("in order"));
        }
    }

    @Test
    void childrenOfAJvmThatIsKilledEndWithIt() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        ProcessHandle child = awaitChild();
        parent.destroyForcibly().waitFor();
        child.onExit().get(5, TimeUnit.SECONDS);
    }

    @Test
    void repeatsWhatWasSaidAtLastAndNotTheCallsOnTheWay() throws Exception {
        try (Home home = Home.claim(folder)) {
            Files.writeString(
                    home.log(),
                    "IllegalStateException: does not start\n"
                            + "\tat a.B.c(B.java:1)\n".repeat(20)
                            + "Caused by: IllegalArgumentException: no key\n"
                            + "\tat a.B.c(B.java:1)\n".repeat(20)
                            + "\t... 9 more\n");
            assertEquals(
                    "IllegalStateException: does not start\nCaused by: IllegalArgumentException: no key",
                    home.lastWords());
        }
    }

    private ProcessHandle awaitChild() throws InterruptedException {
        for (int tries = 0; tries < 200 && Home.recorded(folder).isEmpty(); tries++) {
            Thread.sleep(50);
        }
        Thread.sleep(1500); // the child has asked for the signal, and the thread that started it has ended
        return Home.recorded(folder).orElseThrow();
    }

    private static Child sleep(Home home) {
        return home.start(Child.Stop.TERM, List.of(), List.of("sleep", "60"), Map.of());
    }

    /** A JVM whose child was started by a thread that has ended: not the thread but the JVM is what the child depends on. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] words) throws InterruptedException {
            Thread thread = new Thread(() -> startAndLinger(Path.of(words[0])));
            thread.start();
            thread.join();
            Thread.sleep(60_000);
        }

        private static void startAndLinger(Path folder) {
            sleep(Home.claim(folder));
            for (int i = 0; i < 10; i++) {
                Waiting.briefly("the child to ask for the signal");
            }
        }
    }
}
