package capacity.endtoend.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AlertsIT {

    private static final String ABSENT = "promtool is not on the path, so the alerts were not tried.";

    @Test
    void every_alert_fires_when_it_must_and_only_then() throws Exception {
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
