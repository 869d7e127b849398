package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.StackHealth;
import capacity.endtoend.fault.injection.Firewall;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The network between the services and a store is cut: connections stay open, and nothing arrives. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class NetworkCutIT {

    private static final int SECONDS = FaultEffort.of(15, 60);

    /** Kilobytes that a service may grow during the cut: what it keeps for later must be limited. */
    private static final long GROWTH = 200_000;

    private final DeployedStack stack;

    NetworkCutIT(DeployedStack stack) {
        this.stack = stack;
    }

    @BeforeAll
    static void assumeFirewall() {
        Firewall.assume();
    }

    @Test
    void without_the_database_every_client_is_answered_in_time_and_work_goes_on_afterwards() throws Exception {
        FaultTrial.pastTheOrigin(stack)
                .survivesNoticedFault("no network to PostgreSQL for " + SECONDS + " s", 1, () -> cut("postgres"));
    }

    @Test
    void without_kafka_work_goes_on() throws Exception {
        FaultTrial trial = FaultTrial.pastTheOrigin(stack);
        trial.survives("no network to Kafka for " + SECONDS + " s", 1, () -> {
            int before = trial.book().scans();
            cut("kafka");
            assertTrue(trial.book().scans() > before + SECONDS, "kiosks had to wait for Kafka");
        });
    }

    private void cut(String store) throws Exception {
        Map<String, ProcessHandle> running = running();
        Map<String, Long> before = kilobytes(running);
        Firewall firewall = Firewall.before(stack, store);
        try {
            Thread.sleep(SECONDS * 1000L);
            assertBounded(before, kilobytes(running));
        } finally {
            firewall.close();
        }
        assertEquals(running, running(), "a service has died");
    }

    private static void assertBounded(Map<String, Long> before, Map<String, Long> after) {
        System.out.println("resident, in kB: " + before + ", after the cut " + after);
        after.forEach(
                (service, now) -> assertTrue(now < before.get(service) + GROWTH, service + " grew to " + now + " kB"));
    }

    private Map<String, ProcessHandle> running() {
        Map<String, ProcessHandle> running = new TreeMap<>();
        StackHealth.SERVICES.forEach(
                service -> running.put(service, stack.process(service).orElseThrow()));
        return running;
    }

    private static Map<String, Long> kilobytes(Map<String, ProcessHandle> running) throws IOException {
        Map<String, Long> resident = new TreeMap<>();
        for (Map.Entry<String, ProcessHandle> each : running.entrySet()) {
            String status =
                    Files.readString(Path.of("/proc", "" + each.getValue().pid(), "status"));
            resident.put(each.getKey(), Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s*(\\d+) kB.*", "$1")));
        }
        return resident;
    }
}
