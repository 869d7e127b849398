package capacity.endtoend.fault.kill;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.FaultTrial;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SIGKILL, which no process can handle, at any moment of the work. Each part of the stack dies once. */
@Order(8)
@ExtendWith(SharedStack.class)
class KillsIT {

    private static final int ROUNDS = FaultEffort.of(1, 20);

    private final ProcessKiller killer;
    private final DeployedStack stack;

    KillsIT(DeployedStack stack) {
        this.stack = stack;
        this.killer = new ProcessKiller(stack);
    }

    @Test
    void nothing_acknowledged_is_lost_when_attendance_service_and_the_database_are_killed_together() throws Exception {
        new FaultTrial(stack)
                .survivesNoticedFault(
                        "kill -9 of PostgreSQL and attendance-service",
                        ROUNDS,
                        () -> killer.kill("postgres", "attendance-service"));
    }

    @Test
    void nothing_acknowledged_is_lost_when_two_services_are_killed_together() throws Exception {
        new FaultTrial(stack)
                .survivesNoticedFault(
                        "kill -9 of event-service and projection-service",
                        ROUNDS,
                        () -> killer.kill("event-service", "projection-service"));
    }

    @Test
    void kiosks_go_on_when_kafka_is_killed() throws Exception {
        new FaultTrial(stack).survives("kill -9 of Kafka", ROUNDS, () -> killer.kill("kafka"));
    }
}
