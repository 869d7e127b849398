package capacity.endtoend.fault;

import capacity.contracts.Topics;
import capacity.endtoend.Api;
import capacity.endtoend.Effort;
import capacity.endtoend.SharedStack;
import capacity.endtoend.Stack;
import capacity.endtoend.fault.Trial.Fault;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Faults that meet a projection while it folds everything anew. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class RebuildIT {

    private static final int ROUNDS = Effort.of(1, 10);

    private final Stack stack;
    private final Random random = new Random();

    RebuildIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void it_is_finished_when_the_service_was_killed() throws Exception {
        Killer killer = new Killer(stack);
        new Trial(stack)
                .survives("kill -9 amid a rebuild", ROUNDS, amidRebuild(() -> killer.kill("projection-service")));
    }

    @Test
    void it_is_finished_when_topics_were_made_anew() throws Exception {
        List<String> topics = List.of(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS);
        new Trial(stack)
                .survives(
                        "a topic deleted amid a rebuild",
                        ROUNDS,
                        amidRebuild(() -> delete(topics.get(random.nextInt(topics.size())))));
    }

    private Fault amidRebuild(Fault fault) {
        return () -> {
            new Api(stack, "admin").post("/projections/rebuild", Map.of()).expect(202);
            Thread.sleep(random.nextInt(300));
            fault.strike();
        };
    }

    private void delete(String topic) throws Exception {
        try (Admin kafka = Admin.create(Map.<String, Object>of("bootstrap.servers", stack.property("kafka")))) {
            kafka.deleteTopics(List.of(topic)).all().get();
        }
    }
}
