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

class ProcessFolderIT {

    @TempDir
    private Path folder;

    @Test
    void is_claimed_once() {
        ProcessFolder home = ProcessFolder.claim(folder);
        assertThrows(IllegalStateException.class, () -> ProcessFolder.claim(folder));
        home.close();
        ProcessFolder.claim(folder).close();
    }

    @Test
    void ends_an_orphan_before_it_starts_its_part_again() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "60").start();
        try (ProcessFolder home = ProcessFolder.claim(folder)) {
            home.record(orphan.toHandle());
            ChildProcess child = sleep(home);
            assertTrue(orphan.waitFor(1, TimeUnit.SECONDS));
            child.kill();
        }
    }

    @Test
    void does_not_end_another_process_with_the_id_of_an_old_one() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("pid"), stranger.pid() + " 2001-01-01T00:00:00Z");
        assertEquals(Optional.empty(), ProcessFolder.recorded(folder));
        try (ProcessFolder home = ProcessFolder.claim(folder)) {
            ChildProcess child = sleep(home);
            assertTrue(stranger.isAlive());
            child.stop(Duration.ofSeconds(5));
            assertFalse(child.alive());
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void a_zombie_counts_as_ended() throws Exception {
        // the shell becomes a sleep that does not know its child and never collects it
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try (var out = parent.inputReader()) {
            ProcessHandle zombie =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertTrue(ProcessTermination.await(zombie, Duration.ofSeconds(5)));
            assertTrue(zombie.isAlive());
        } finally {
            parent.destroy();
        }
    }

    @Test
    void a_stop_that_is_interrupted_still_gives_the_process_its_time() throws Exception {
        try (ProcessFolder home = ProcessFolder.claim(folder)) {
            ChildProcess child = home.start(
                    ChildProcess.Stop.TERM,
                    List.of(),
                    List.of(
                            "sh",
                            "-c",
                            "trap 'sleep 0.3; echo in order; exit' TERM; echo up; while :; do sleep 0.05; done"),
                    Map.of());
            while (!Files.readString(home.log()).contains("up")) {
                PollPause.briefly("the shell");
            }
            Thread.currentThread().interrupt();
            child.stop(Duration.ofSeconds(5));
            assertTrue(Thread.interrupted());
            assertTrue(Files.readString(home.log()).contains("in order"));
        }
    }

    @Test
    void children_of_a_jvm_that_is_killed_end_with_it() throws Exception {
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
    void the_end_of_the_log_has_no_stack_frames() throws Exception {
        try (ProcessFolder home = ProcessFolder.claim(folder)) {
            Files.writeString(
                    home.log(),
                    "IllegalStateException: does not start\n"
                            + "\tat a.B.c(B.java:1)\n".repeat(20)
                            + "Caused by: IllegalArgumentException: no key\n"
                            + "\tat a.B.c(B.java:1)\n".repeat(20)
                            + "\t... 9 more\n");
            assertEquals(
                    "IllegalStateException: does not start\nCaused by: IllegalArgumentException: no key",
                    home.logTail());
        }
    }

    private ProcessHandle awaitChild() throws InterruptedException {
        for (int tries = 0; tries < 200 && ProcessFolder.recorded(folder).isEmpty(); tries++) {
            Thread.sleep(50);
        }
        Thread.sleep(1500); // the child has asked for the signal, and the thread that started it has ended
        return ProcessFolder.recorded(folder).orElseThrow();
    }

    private static ChildProcess sleep(ProcessFolder home) {
        return home.start(ChildProcess.Stop.TERM, List.of(), List.of("sleep", "60"), Map.of());
    }

    /** A JVM whose child was started by a thread that has ended: the child must depend on the JVM, not on the thread. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] words) throws InterruptedException {
            Thread thread = new Thread(() -> startAndLinger(Path.of(words[0])));
            thread.start();
            thread.join();
            Thread.sleep(60_000);
        }

        private static void startAndLinger(Path folder) {
            sleep(ProcessFolder.claim(folder));
            for (int i = 0; i < 10; i++) {
                PollPause.briefly("the child to ask for the signal");
            }
        }
    }
}
