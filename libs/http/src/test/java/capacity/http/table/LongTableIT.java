package capacity.http.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The length of a list costs no memory: a process with a small heap writes it. */
class LongTableIT {

    private static final boolean FAULTS = "faults".equals(System.getProperty("capacity.effort"));

    /** A million in 64 MB with {@code deploy/test --faults}; the usual run is shorter and has a smaller heap. */
    private static final int ROWS = FAULTS ? 1_000_000 : 100_000;

    private static final String HEAP = FAULTS ? "-Xmx64m" : "-Xmx20m";

    /** What one row takes at least, compressed. */
    private static final int LEAST_BYTES = 10;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_long_table_needs_little_heap(String format) throws Exception {
        Process process =
                new ProcessBuilder(command(format)).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), printed);
        assertTrue(Long.parseLong(printed) > (long) ROWS * LEAST_BYTES, printed);
    }

    private static List<String> command(String format) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongTable.class.getName(),
                format,
                Integer.toString(ROWS));
    }
}
