package capacity.endtoend.fault;

import capacity.endtoend.Effort;
import capacity.endtoend.SharedStack;
import capacity.endtoend.Stack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIGKILL of one service after the other. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class KilledServicesIT {

    private static final int ROUNDS = Effort.of(1, 20);

    private final Killer killer;
    private final Stack stack;

    KilledServicesIT(Stack stack) {
        this.stack = stack;
        this.killer = new Killer(stack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-service", "attendance-service", "projection-service"})
    void nothing_acknowledged_is_lost_when_it_is_killed(String part) throws Exception {
        new Trial(stack).survives("kill -9 of " + part, ROUNDS, () -> killer.kill(part));
    }
}
