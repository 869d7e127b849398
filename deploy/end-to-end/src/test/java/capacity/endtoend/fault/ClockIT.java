package capacity.endtoend.fault;

import capacity.endtoend.Effort;
import capacity.endtoend.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time of day jumps by an hour, either way; time that passes (the monotonic clock) does not. */
@Tag("faults")
class ClockIT {

    private static final int ROUNDS = Effort.of(1, 2);

    @Test
    void the_databases_clock_may_step_an_hour_either_way() throws Exception {
        survives("PostgreSQL's clock", Map.of("FAKETIME_ONLY_CMDS", "postgres"));
    }

    @Test
    void the_clock_of_all_may_step_an_hour_either_way() throws Exception {
        survives("the clock of all", Map.of());
    }

    private static void survives(String whose, Map<String, String> more) throws Exception {
        Path clock = Files.createTempFile(Path.of("target").toAbsolutePath(), "clock", "");
        set(clock, "+0h");
        Map<String, String> environment = new HashMap<>(more);
        environment.put("LD_PRELOAD", library());
        environment.put("FAKETIME_TIMESTAMP_FILE", clock.toString());
        environment.put("FAKETIME_NO_CACHE", "1");
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        try (Stack stack = Stack.within(environment)) {
            Trial trial = new Trial(stack);
            for (String step : List.of("+1h", "-1h", "+0h")) {
                trial.survives(whose + " says " + step, ROUNDS, () -> set(clock, step));
            }
        } finally {
            Files.delete(clock);
        }
    }

    private static void set(Path clock, String offset) throws Exception {
        Files.writeString(clock, offset);
        Thread.sleep(2000);
    }

    private static String library() throws IOException {
        try (Stream<Path> files =
                Files.find(Path.of("/usr/lib"), 3, (file, any) -> file.endsWith("faketime/libfaketimeMT.so.1"))) {
            Optional<Path> library = files.findFirst();
            Machine.assume(library.isPresent(), "There is no libfaketime here, so no clock was set.");
            return library.orElseThrow().toString();
        }
    }
}
