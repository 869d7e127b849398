package capacity.endtoend.fault;

import capacity.endtoend.Effort;
import capacity.endtoend.SharedStack;
import capacity.endtoend.Stack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIGKILL, which nobody can hear, at any moment of the work. */
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

    @Tag("faults")
    @ParameterizedTest
    @ValueSource(strings = {"event-service", "attendance-service", "projection-service", "postgres"})
    void nothing_acknowledged_is_lost_when_it_is_killed(String part) throws Exception {
        new Trial(stack).survives("kill -9 of " + part, ROUNDS, () -> killer.kill(part));
    }

    @Tag("faults")
    @Test
    void nothing_acknowledged_is_lost_when_a_backend_of_the_database_is_killed() throws Exception {
        new Trial(stack).survivesAndFeels("kill -9 of a PostgreSQL backend", ROUNDS, killer::killBackend);
    }

    @Tag("faults")
    @Test
    void nothing_acknowledged_is_lost_when_two_parts_are_killed_at_once() throws Exception {
        new Trial(stack).survivesAndFeels("kill -9 of any two", ROUNDS, killer::killTwo);
    }

    @Tag("faults")
    @Test
    void nothing_acknowledged_is_lost_when_both_stores_are_killed_at_once() throws Exception {
        new Trial(stack)
                .survivesAndFeels("kill -9 of PostgreSQL and Kafka", ROUNDS, () -> killer.kill("postgres", "kafka"));
    }
}
