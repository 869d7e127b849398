package capacity.endtoend.fault;

import capacity.endtoend.Effort;
import capacity.endtoend.SharedStack;
import capacity.endtoend.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SIGKILL, which nobody can hear, at any moment of the work. Each part of the stack dies once. */
@ExtendWith(SharedStack.class)
class KillsIT {

    private static final int ROUNDS = Effort.of(1, 20);

    private final Killer killer;
    private final Stack stack;

    KillsIT(Stack stack) {
        this.stack = stack;
        this.killer = new Killer(stack);
    }

    @Test
    void nothing_acknowledged_is_lost_when_attendance_service_and_the_database_are_killed_at_once() throws Exception {
        new Trial(stack)
                .survivesAndFeels(
                        "kill -9 of PostgreSQL and attendance-service",
                        ROUNDS,
                        () -> killer.kill("postgres", "attendance-service"));
    }

    @Test
    void nothing_acknowledged_is_lost_when_two_services_are_killed_at_once() throws Exception {
        new Trial(stack)
                .survivesAndFeels(
                        "kill -9 of event-service and projection-service",
                        ROUNDS,
                        () -> killer.kill("event-service", "projection-service"));
    }

    @Test
    void kiosks_go_on_when_kafka_is_killed() throws Exception {
        new Trial(stack).survives("kill -9 of Kafka", ROUNDS, () -> killer.kill("kafka"));
    }
}
