package capacity.endtoend.fault;

import capacity.endtoend.Api;
import capacity.endtoend.Effort;
import capacity.endtoend.SharedStack;
import capacity.endtoend.Stack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes of each service on the same databases and topics. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class ReplicasIT {

    private static final int ROUNDS = Effort.of(1, 3);
    private static final int FROZEN_SECONDS = Effort.of(5, 60);

    private static final String IDLE = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'
            AND now() - state_change > interval '80 ms'
            """;

    private final Stack stack;
    private final Api gateway;

    ReplicasIT(Stack stack) {
        this.stack = stack;
        this.gateway = new Api(stack, "organizer");
    }

    @Test
    void two_replicas_of_each_service_write_as_one_and_one_is_restarted_as_the_next_version() throws Exception {
        try (Replica events = Replica.of(stack, "event-service");
                Replica attendances = Replica.of(stack, "attendance-service");
                Replica projections = Replica.of(stack, "projection-service")) {
            Trial trial = new Trial(stack)
                    .through(
                            List.of(gateway, gateway, attendances.api(), attendances.api()),
                            List.of(gateway, events.api()),
                            List.of(gateway, projections.api()));
            trial.survives("two replicas of each service", ROUNDS, () -> Thread.sleep(3000));
            assertSameTotals(trial, projections);
            trial.survivesAndFeels("one replica of each is restarted as the next version", 1, () -> {
                restartAsNextVersion(events, "event-service");
                restartAsNextVersion(attendances, "attendance-service");
                restartAsNextVersion(projections, "projection-service");
            });
            assertSameTotals(trial, projections);
        }
    }

    private void restartAsNextVersion(Replica replica, String service) throws Exception {
        replica.runs(NextVersion.of(service, stack.data()));
        replica.stop();
        replica.start();
    }

    private void assertSameTotals(Trial trial, Replica projections) throws Exception {
        String programme = trial.book().programme();
        Waiting.until("both replicas say the same", () -> Line.live(gateway, programme)
                .equals(Line.live(projections.api(), programme)));
    }

    @Test
    void a_projector_that_was_frozen_for_a_minute_neither_holds_up_the_other_nor_writes_over_it() throws Exception {
        try (Replica other = Replica.of(stack, "projection-service")) {
            Trial trial = new Trial(stack);
            trial.survives("a projector frozen for " + FROZEN_SECONDS + " s", ROUNDS, () -> {
                try (Frozen frozen = new Frozen()) {
                    freezeInTransaction(frozen, other.pid());
                    assertFollows(trial);
                    Thread.sleep(FROZEN_SECONDS * 1000L);
                    assertFollows(trial);
                }
            });
            assertSameTotals(trial, other);
        }
    }

    /** With its locks held: the worst moment. */
    private void freezeInTransaction(Frozen frozen, long projector) throws Exception {
        Waiting.until("the projector is caught in a transaction", () -> {
            frozen.thaw();
            frozen.freeze(projector);
            Thread.sleep(100);
            return isAnyTransactionIdle();
        });
    }

    private boolean isAnyTransactionIdle() throws SQLException {
        try (Connection connection = new JournalReader(stack).connect("projections");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IDLE)) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    /** Totals go on growing while the other is frozen. */
    private void assertFollows(Trial trial) throws Exception {
        String before = Line.live(gateway, trial.book().programme()).get("total");
        Waiting.until(
                "the projector that is left goes on",
                () -> !Objects.equals(
                        Line.live(gateway, trial.book().programme()).get("total"), before));
    }
}
