package capacity.endtoend.fault;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.evidence.JournalReader;
import capacity.endtoend.fault.evidence.TotalsLine;
import capacity.endtoend.fault.injection.FrozenProcesses;
import capacity.endtoend.fault.injection.NextServiceVersion;
import capacity.endtoend.fault.injection.ServiceReplica;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
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

    private static final int ROUNDS = FaultEffort.of(1, 3);
    private static final int FROZEN_SECONDS = FaultEffort.of(5, 60);

    private static final String IDLE = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'
            AND now() - state_change > interval '80 ms'
            """;

    private final DeployedStack stack;
    private final ApiClient gateway;

    ReplicasIT(DeployedStack stack) {
        this.stack = stack;
        this.gateway = new ApiClient(stack, "organizer");
    }

    @Test
    void two_replicas_of_each_service_write_as_one_and_one_is_restarted_as_the_next_version() throws Exception {
        try (ServiceReplica events = ServiceReplica.of(stack, "event-service");
                ServiceReplica attendances = ServiceReplica.of(stack, "attendance-service");
                ServiceReplica projections = ServiceReplica.of(stack, "projection-service")) {
            FaultTrial trial = new FaultTrial(stack)
                    .through(
                            List.of(gateway, gateway, attendances.api(), attendances.api()),
                            List.of(gateway, events.api()),
                            List.of(gateway, projections.api()));
            trial.survives("two replicas of each service", ROUNDS, () -> Thread.sleep(3000));
            assertSameTotals(trial, projections);
            trial.survivesNoticedFault("one replica of each is restarted as the next version", 1, () -> {
                restartAsNextVersion(events, "event-service");
                restartAsNextVersion(attendances, "attendance-service");
                restartAsNextVersion(projections, "projection-service");
            });
            assertSameTotals(trial, projections);
        }
    }

    private void restartAsNextVersion(ServiceReplica replica, String service) throws Exception {
        replica.setJar(NextServiceVersion.of(service, stack.data()));
        replica.stop();
        replica.start();
    }

    private void assertSameTotals(FaultTrial trial, ServiceReplica projections) throws Exception {
        String programme = trial.book().programme();
        ConditionWait.until(
                "both replicas have the same totals",
                () -> TotalsLine.live(gateway, programme).equals(TotalsLine.live(projections.api(), programme)));
    }

    @Test
    void a_projector_that_was_frozen_for_a_minute_neither_blocks_the_other_nor_overwrites_it() throws Exception {
        try (ServiceReplica other = ServiceReplica.of(stack, "projection-service")) {
            FaultTrial trial = new FaultTrial(stack);
            trial.survives("a projector frozen for " + FROZEN_SECONDS + " s", ROUNDS, () -> {
                try (FrozenProcesses frozen = new FrozenProcesses()) {
                    freezeInTransaction(frozen, other.pid());
                    assertFollows(trial);
                    Thread.sleep(FROZEN_SECONDS * 1000L);
                    assertFollows(trial);
                }
            });
            assertSameTotals(trial, other);
        }
    }

    /** While it holds its locks: the worst moment. */
    private void freezeInTransaction(FrozenProcesses frozen, long projector) throws Exception {
        ConditionWait.until("the projector is caught in a transaction", () -> {
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

    /** Totals must grow while the other projector is frozen. */
    private void assertFollows(FaultTrial trial) throws Exception {
        String before = TotalsLine.live(gateway, trial.book().programme()).get("total");
        ConditionWait.until(
                "the other projector goes on",
                () -> !Objects.equals(
                        TotalsLine.live(gateway, trial.book().programme()).get("total"), before));
    }
}
