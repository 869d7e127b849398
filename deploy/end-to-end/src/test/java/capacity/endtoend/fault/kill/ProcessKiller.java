package capacity.endtoend.fault.kill;

import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Kills parts of the stack, and waits until the launcher has started each again. */
final class ProcessKiller {

    private static final List<String> PARTS =
            List.of("event-service", "attendance-service", "projection-service", "postgres", "kafka");

    private final DeployedStack stack;
    private final Random random = new Random();

    ProcessKiller(DeployedStack stack) {
        this.stack = stack;
    }

    void kill(String... parts) throws Exception {
        Map<String, Long> victims = new HashMap<>();
        for (String part : parts) {
            ConditionWait.until(part + " runs", () -> stack.process(part).isPresent());
            victims.put(part, stack.process(part).orElseThrow().pid());
        }
        for (String part : parts) {
            stack.kill(part);
        }
        for (String part : parts) {
            ConditionWait.until(
                    part + " was started again",
                    () -> stack.process(part)
                            .filter(process -> process.pid() != victims.get(part))
                            .isPresent());
        }
    }

    void killTwo() throws Exception {
        List<String> parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, random);
        System.out.println("killing " + parts.get(0) + " and " + parts.get(1));
        kill(parts.get(0), parts.get(1));
    }

    /** Kills a backend that serves a client. PostgreSQL then ends all backends, because their shared memory may be damaged. */
    void killBackend() throws Exception {
        List<ProcessHandle> backends = stack.process("postgres")
                .orElseThrow()
                .children()
                .filter(ProcessKiller::servesJournal)
                .toList();
        backends.get(random.nextInt(backends.size())).destroyForcibly();
    }

    /** The titles of PostgreSQL's processes say which client they serve. */
    private static boolean servesJournal(ProcessHandle process) {
        try {
            String title = Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"));
            return title.startsWith("postgres: events ") || title.startsWith("postgres: attendances ");
        } catch (IOException e) {
            return false;
        }
    }
}
