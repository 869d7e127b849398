package capacity.endtoend.fault.kill;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.FaultTrial;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SIGKILL of the stores, of one backend of PostgreSQL, and of any two parts of the stack. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class KilledStoresIT {

    private static final int ROUNDS = FaultEffort.of(1, 20);

    private final ProcessKiller killer;
    private final DeployedStack stack;

    KilledStoresIT(DeployedStack stack) {
        this.stack = stack;
        this.killer = new ProcessKiller(stack);
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_database_is_killed() throws Exception {
        new FaultTrial(stack).survivesNoticedFault("kill -9 of PostgreSQL", ROUNDS, () -> killer.kill("postgres"));
    }

    @Test
    void nothing_acknowledged_is_lost_when_a_backend_of_the_database_is_killed() throws Exception {
        new FaultTrial(stack).survives("kill -9 of a PostgreSQL backend", ROUNDS, killer::killBackend);
    }

    @Test
    void nothing_acknowledged_is_lost_when_two_parts_are_killed_together() throws Exception {
        new FaultTrial(stack).survivesNoticedFault("kill -9 of any two", ROUNDS, killer::killTwo);
    }

    @Test
    void nothing_acknowledged_is_lost_when_both_stores_are_killed_together() throws Exception {
        new FaultTrial(stack)
                .survivesNoticedFault(
                        "kill -9 of PostgreSQL and Kafka", ROUNDS, () -> killer.kill("postgres", "kafka"));
    }
}
