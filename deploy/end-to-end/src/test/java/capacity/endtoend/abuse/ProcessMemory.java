package capacity.endtoend.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The memory of a Java process.
 *
 * @param heap bytes that remain after a garbage collection
 * @param resident bytes of memory in all, as the kernel counts
 */
record ProcessMemory(long heap, long resident) {

    static ProcessMemory by(ProcessHandle process) {
        List<String> histogram = run(jcmd(), Long.toString(process.pid()), "GC.class_histogram");
        String total = histogram.get(histogram.size() - 1); // Total, instances, bytes
        return new ProcessMemory(Long.parseLong(total.trim().split("\\s+")[2]), resident(process));
    }

    private static long resident(ProcessHandle process) {
        try {
            String line = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(each -> each.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jcmd() {
        return Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    }

    private static List<String> run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.inputReader().lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
