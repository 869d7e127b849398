package capacity.local.launch;

import capacity.local.process.Child;
import capacity.local.process.Ending;
import capacity.local.process.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Processes that an earlier launcher could not take with it. Where the kernel offers a parent-death signal there are none.
 */
final class Leftovers {

    private static final List<String> IN_ORDER =
            List.of("projection-service", "attendance-service", "event-service", "kafka", "postgres");

    private Leftovers() {}

    /** @return how many there were */
    static long end(Path data) {
        return IN_ORDER.stream()
                .flatMap(part -> Home.recorded(data.resolve(part)).stream().peek(process -> end(part, process)))
                .count();
    }

    private static void end(String part, ProcessHandle process) {
        Child.Stop how = part.equals("postgres") ? Child.Stop.INT : Child.Stop.TERM;
        Ending.stop(process, how, Duration.ofSeconds(10));
    }
}
