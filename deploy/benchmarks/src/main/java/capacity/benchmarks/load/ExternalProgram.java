package capacity.benchmarks.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is installed on the machine. */
public final class ExternalProgram {

    private ExternalProgram() {}

    /**
     * @return its output, with errors
     * @throws IllegalStateException if it fails, or does not end by itself in time
     */
    public static String run(List<String> command, Map<String, String> environment, Duration limit) {
        try {
            File said = File.createTempFile("benchmark", ".log");
            try {
                return run(command, environment, limit, said);
            } finally {
                said.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command.get(0) + " was running.", e);
        }
    }

    private static String run(List<String> command, Map<String, String> environment, Duration limit, File said)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            String text = java.nio.file.Files.readString(said.toPath(), StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(
                        command.get(0) + (ended ? " has failed:\n" : " did not end in time:\n") + text);
            }
            return text;
        } finally {
            process.destroyForcibly();
        }
    }
}
