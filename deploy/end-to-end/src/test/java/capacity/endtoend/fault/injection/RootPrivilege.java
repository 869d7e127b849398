package capacity.endtoend.fault.injection;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Commands that only root may run. */
public final class RootPrivilege {

    private RootPrivilege() {}

    /** Aborts the test with the sentence unless we are root and the trial, such as printing a version, succeeds. */
    public static void assumeRoot(String sentence, String... trial) {
        assume(isRoot() && run(List.of(trial)).isEmpty(), sentence);
    }

    public static void assume(boolean offered, String sentence) {
        if (!offered) {
            System.out.println(sentence);
        }
        assumeTrue(offered, sentence);
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void command(String... words) {
        String failure = run(List.of(words));
        if (!failure.isEmpty()) {
            throw new IllegalStateException(String.join(" ", words) + ": " + failure);
        }
    }

    /** @return what went wrong; empty after success */
    static String run(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? "" : "failed: " + output;
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
