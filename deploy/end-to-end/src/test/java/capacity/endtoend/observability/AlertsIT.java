package capacity.endtoend.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AlertsIT {

    private static final String ABSENT = "promtool is not on the path: whether the alerts fire is not tried.";

    @Test
    void every_alert_fires_on_what_it_is_for_and_is_quiet_while_all_is_well() throws Exception {
        assumePromtool();
        Process promtool = new ProcessBuilder("promtool", "test", "rules", "alerts-test.yaml")
                .directory(MonitoringFiles.ROOT.resolve("deploy/observability").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes());
        assertEquals(0, promtool.waitFor(), said);
    }

    private static void assumePromtool() {
        boolean present = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
        if (!present) {
            System.out.println(ABSENT);
        }
        assumeTrue(present, ABSENT);
    }
}
