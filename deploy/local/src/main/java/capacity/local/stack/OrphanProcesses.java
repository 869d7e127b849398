package capacity.local.stack;

import capacity.local.process.ChildProcess;
import capacity.local.process.ProcessFolder;
import capacity.local.process.ProcessTermination;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Processes that an earlier launcher left behind. There are none if the kernel offers a parent-death signal.
 */
public final class OrphanProcesses {

    private static final List<String> IN_ORDER =
            List.of("projection-service", "attendance-service", "event-service", "kafka", "postgres");

    private OrphanProcesses() {}

    /** @return the number of ended processes */
    public static long end(Path data) {
        return IN_ORDER.stream()
                .flatMap(part ->
                        ProcessFolder.recorded(data.resolve(part)).stream().peek(process -> end(part, process)))
                .count();
    }

    private static void end(String part, ProcessHandle process) {
        ChildProcess.Stop how = part.equals("postgres") ? ChildProcess.Stop.INT : ChildProcess.Stop.TERM;
        ProcessTermination.stop(process, how, Duration.ofSeconds(10));
    }
}
