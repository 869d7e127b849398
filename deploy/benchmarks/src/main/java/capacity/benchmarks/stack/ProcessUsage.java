package capacity.benchmarks.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes and their descendants use, from {@code /proc}. */
public final class ProcessUsage {

    private static final Path PROC = Path.of("/proc");

    /** Clock ticks per second: the same on all machines that Linux runs on today. */
    private static final double TICKS = 100;

    private static final int UTIME = 11;
    private static final int CSTIME = 14;

    private ProcessUsage() {}

    /** Seconds of processor time, including ended children. */
    public static double cpu(long root) {
        return tree(root).mapToLong(ProcessUsage::ticks).sum() / TICKS;
    }

    /** Seconds of processor time of the whole machine. */
    public static double cpuOfAll() {
        String[] words = lines(PROC.resolve("stat")).get(0).trim().split("\\s+");
        long idle = Long.parseLong(words[4]) + Long.parseLong(words[5]);
        long all = Stream.of(words).skip(1).limit(8).mapToLong(Long::parseLong).sum();
        return (all - idle) / TICKS;
    }

    /** In MiB; memory that several processes share counts once. */
    public static double proportional(long root) {
        return memory(root, "Pss:");
    }

    /** In MiB; memory that several processes share counts for each. */
    public static double resident(long root) {
        return memory(root, "Rss:");
    }

    private static double memory(long root, String name) {
        return tree(root)
                        .flatMap(id -> lines(PROC.resolve(id + "/smaps_rollup")).stream())
                        .filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    private static Stream<Long> tree(long root) {
        return ProcessHandle.of(root)
                .map(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .orElse(Stream.of())
                .map(ProcessHandle::pid);
    }

    private static long ticks(long id) {
        List<String> lines = lines(PROC.resolve(id + "/stat"));
        if (lines.isEmpty()) {
            return 0;
        }
        String line = lines.get(0);
        String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long sum = 0;
        for (int i = UTIME; i <= CSTIME; i++) {
            sum += Long.parseLong(words[i]);
        }
        return sum;
    }

    /** Zero for a process that has ended, even if it ends between opening and reading. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (AccessDeniedException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (IOException e) {
            return List.of();
        }
    }
}
