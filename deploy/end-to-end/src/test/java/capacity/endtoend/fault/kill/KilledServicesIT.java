package capacity.endtoend.fault.kill;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.FaultTrial;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIGKILL of one service after the other. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class KilledServicesIT {

    private static final int ROUNDS = FaultEffort.of(1, 20);

    private final Random random = new Random();
    private final ProcessKiller killer;
    private final DeployedStack stack;

    KilledServicesIT(DeployedStack stack) {
        this.stack = stack;
        this.killer = new ProcessKiller(stack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-service", "attendance-service", "projection-service"})
    void nothing_acknowledged_is_lost_when_it_is_killed(String part) throws Exception {
        new FaultTrial(stack).survives("kill -9 of " + part, ROUNDS, () -> killer.kill(part));
    }

    @Test
    void nothing_acknowledged_is_lost_when_a_projector_is_killed_during_a_rebuild() throws Exception {
        new FaultTrial(stack).survives("kill -9 during a rebuild", ROUNDS, () -> {
            new ApiClient(stack, "admin").post("/projections/rebuild", Map.of()).expect(202);
            Thread.sleep(random.nextInt(300));
            killer.kill("projection-service");
        });
    }
}
