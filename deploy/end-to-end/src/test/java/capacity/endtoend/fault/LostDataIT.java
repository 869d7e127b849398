package capacity.endtoend.fault;

import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import capacity.local.process.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kafka's copy of the facts is lost while clients work. The other direction is a procedure, which the tests of recovery follow. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class LostDataIT {

    private static final int ROUNDS = FaultEffort.of(1, 3);

    private final DeployedStack stack;

    LostDataIT(DeployedStack stack) {
        this.stack = stack;
    }

    @Test
    void when_kafkas_data_are_deleted_the_journals_are_published_again_by_themselves() throws Exception {
        new FaultTrial(stack).survives("Kafka's data deleted", ROUNDS, this::loseKafka);
    }

    /** Renamed first and then deleted, because the launcher starts Kafka again after half a second. */
    private void loseKafka() throws Exception {
        Path data = stack.data().resolve("kafka").resolve("data");
        Path lost = data.resolveSibling("lost");
        long victim = stack.process("kafka").orElseThrow().pid();
        stack.kill("kafka");
        Files.move(data, lost);
        ConditionWait.until(
                "Kafka was started again",
                () -> stack.process("kafka")
                        .filter(process -> process.pid() != victim)
                        .isPresent());
        Folders.delete(lost);
    }
}
