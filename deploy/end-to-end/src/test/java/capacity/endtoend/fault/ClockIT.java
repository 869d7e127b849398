package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.evidence.JournalReader;
import capacity.endtoend.fault.injection.RootPrivilege;
import capacity.journal.testing.FaultEffort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The time of day jumps by an hour, either way; time that passes (the monotonic clock) does not. Facts are stamped with
 * the database's clock.
 */
@Tag("faults")
class ClockIT {

    private static final int ROUNDS = FaultEffort.of(1, 2);

    @Test
    void the_databases_clock_may_step_an_hour_either_way() throws Exception {
        Path clock = Files.createTempFile(Path.of("target").toAbsolutePath(), "clock", "");
        set(clock, "+0h");
        Map<String, String> environment = new HashMap<>();
        environment.put("FAKETIME_ONLY_CMDS", "postgres");
        environment.put("LD_PRELOAD", library());
        environment.put("FAKETIME_TIMESTAMP_FILE", clock.toString());
        environment.put("FAKETIME_CACHE_DURATION", "1"); // seconds
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        try (DeployedStack stack = DeployedStack.within(environment)) {
            FaultTrial trial = new FaultTrial(stack);
            for (String step : List.of("+1h", "-1h", "+0h")) {
                trial.survives("PostgreSQL's clock says " + step, ROUNDS, () -> {
                    set(clock, step);
                    assertStepped(stack, step);
                });
            }
        } finally {
            Files.delete(clock);
        }
    }

    /** Without this check the test would pass even if the clock was not set. */
    private static void assertStepped(DeployedStack stack, String step) throws Exception {
        try (Connection connection = new JournalReader(stack).connect("events");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT extract(epoch FROM clock_timestamp())")) {
            row.next();
            double hours = (row.getDouble(1) - System.currentTimeMillis() / 1000.0) / 3600;
            assertEquals(Integer.parseInt(step.replaceAll("[+h]", "")), Math.round(hours));
        }
    }

    private static void set(Path clock, String offset) throws Exception {
        Files.writeString(clock, offset);
        Thread.sleep(3000);
    }

    private static String library() throws IOException {
        try (Stream<Path> files =
                Files.find(Path.of("/usr/lib"), 3, (file, any) -> file.endsWith("faketime/libfaketimeMT.so.1"))) {
            Optional<Path> library = files.findFirst();
            RootPrivilege.assume(library.isPresent(), "libfaketime is not installed, so no clock was set.");
            return library.orElseThrow().toString();
        }
    }
}
