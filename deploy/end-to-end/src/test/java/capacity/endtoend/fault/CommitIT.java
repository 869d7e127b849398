package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.injection.CommitInterceptor;
import capacity.endtoend.fault.injection.FrozenProcesses;
import capacity.endtoend.fault.injection.ServiceReplica;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database has committed, and the service does not learn of it. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class CommitIT {

    private static final int ROUNDS = FaultEffort.of(1, 5);
    private static final int DEATHS = FaultEffort.of(2, 20);

    /** A transaction that sends this many bytes has written a batch; transactions that only read send less. */
    private static final int A_BATCH = 1_500;

    private final DeployedStack stack;

    CommitIT(DeployedStack stack) {
        this.stack = stack;
    }

    @Test
    void a_lost_reply_to_a_commit_neither_loses_nor_repeats_what_was_recorded() throws Exception {
        AtomicInteger lost = new AtomicInteger();
        try (CommitInterceptor events = new CommitInterceptor(stack, "events");
                CommitInterceptor attendances = new CommitInterceptor(stack, "attendances");
                ServiceReplica organizers = ServiceReplica.of(stack, "event-service", events.environment("events"));
                ServiceReplica kiosks =
                        ServiceReplica.of(stack, "attendance-service", attendances.environment("attendances"))) {
            new FaultTrial(stack)
                    .through(List.of(kiosks.api(), kiosks.api(), kiosks.api()), List.of(organizers.api()), List.of())
                    .survives("the commit's reply is lost", ROUNDS, () -> {
                        for (CommitInterceptor tap : List.of(events, attendances)) {
                            tap.cut(bytes -> isOneIn(15) && lost.incrementAndGet() > 0);
                        }
                        Thread.sleep(10_000);
                        events.cutNothing();
                        attendances.cutNothing();
                    });
        }
        System.out.println(lost + " replies were lost");
        assertTrue(lost.get() >= ROUNDS * 5, lost + " replies were lost");
    }

    private static boolean isOneIn(int many) {
        return ThreadLocalRandom.current().nextInt(many) == 0;
    }

    @Test
    void a_projector_that_dies_between_its_commit_and_the_next_poll_counts_nothing_twice() throws Exception {
        try (FrozenProcesses first = new FrozenProcesses();
                CommitInterceptor tap = new CommitInterceptor(stack, "projections");
                ServiceReplica projector =
                        ServiceReplica.of(stack, "projection-service", tap.environment("projections"))) {
            ApiClient gateway = new ApiClient(stack, "organizer");
            FaultTrial trial = new FaultTrial(stack).through(List.of(gateway, gateway), List.of(gateway), List.of());
            trial.survives("the projector is killed when its batch is committed", 1, () -> {
                first.freeze(stack.process("projection-service").orElseThrow().pid());
                for (int death = 0; death < DEATHS; death++) {
                    dieAtCommit(tap, projector);
                    projector.start();
                }
                first.thaw();
            });
        }
    }

    private static void dieAtCommit(CommitInterceptor tap, ServiceReplica projector) throws InterruptedException {
        CountDownLatch dead = new CountDownLatch(1);
        AtomicBoolean once = new AtomicBoolean();
        tap.cut(bytes -> {
            if (bytes < A_BATCH || once.getAndSet(true)) {
                return false;
            }
            projector.kill();
            dead.countDown();
            return true;
        });
        assertTrue(dead.await(60, TimeUnit.SECONDS), "the projector committed no batch");
        tap.cutNothing();
    }
}
