package capacity.benchmarks.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** The machine of the run, and how busy it is with other programs. */
public final class HostMachine {

    private static final long LOOK_SECONDS = 2;

    private HostMachine() {}

    public static String describe() {
        return "%d processors (%s), %d MiB memory, Linux %s, Java %s"
                .formatted(processors(), model(), memory(), System.getProperty("os.version"), Runtime.version());
    }

    public static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** The share of all processors in use, measured for two seconds. */
    public static double busy() {
        double before = ProcessUsage.cpuOfAll();
        LockSupport.parkNanos(LOOK_SECONDS * 1_000_000_000);
        return (ProcessUsage.cpuOfAll() - before) / (LOOK_SECONDS * processors());
    }

    public static String loadAverage() {
        return read("loadavg").split(" ")[0];
    }

    private static String model() {
        return read("cpuinfo")
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("model unknown");
    }

    private static long memory() {
        String line = read("meminfo").lines().findFirst().orElse("0");
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("/proc", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
