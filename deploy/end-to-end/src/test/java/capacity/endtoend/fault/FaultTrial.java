package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.StackHealth;
import capacity.endtoend.fault.evidence.ConsistencyCheck;
import capacity.endtoend.fault.workload.ClientLedger;
import capacity.endtoend.fault.workload.Workload;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A fault while clients work, and the same check afterwards; several rounds on one stack. */
public final class FaultTrial {

    /** Returns when the fault is over; the stack must recover by itself. */
    public interface Fault {
        void strike() throws Exception;
    }

    private static final int KIOSKS = 3;

    private final ClientLedger book = new ClientLedger();
    private final ConsistencyCheck oracle;
    private final StackHealth health;
    private final Random random = new Random();
    private List<ApiClient> kiosks;
    private List<ApiClient> organizers;
    private List<ApiClient> dashboards;

    public FaultTrial(DeployedStack stack) {
        this.oracle = new ConsistencyCheck(stack);
        this.health = new StackHealth(stack);
        ApiClient gateway = new ApiClient(stack, "organizer");
        this.kiosks = Collections.nCopies(KIOSKS, gateway);
        this.organizers = List.of(gateway);
        this.dashboards = List.of(gateway);
    }

    /** Asks the services directly, because the gateway answers in place of a service that is too slow. */
    static FaultTrial pastTheOrigin(DeployedStack stack) {
        return new FaultTrial(stack)
                .through(
                        Collections.nCopies(KIOSKS, at(stack, "attendance-service")),
                        List.of(at(stack, "event-service")),
                        List.of(at(stack, "projection-service")));
    }

    private static ApiClient at(DeployedStack stack, String service) {
        return new ApiClient(URI.create(stack.property(service)), stack.token("admin"));
    }

    /** Addresses other than the gateway: replicas. */
    FaultTrial through(List<ApiClient> kiosks, List<ApiClient> organizers, List<ApiClient> dashboards) {
        this.kiosks = kiosks;
        this.organizers = organizers;
        this.dashboards = dashboards;
        return this;
    }

    ClientLedger book() {
        return book;
    }

    /** At least one client must notice the fault, otherwise it was none. */
    public void survivesNoticedFault(String what, int rounds, Fault fault) throws Exception {
        int before = book.interruptions();
        survives(what, rounds, fault);
        assertTrue(book.interruptions() > before, "no client noticed: " + what);
    }

    public void survives(String what, int rounds, Fault fault) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Instant begun = Instant.now();
            runRound(fault);
            Instant healed = Instant.now();
            oracle.check(book);
            System.out.printf(
                    "%s, round %d of %d: %.1f s, checked in %.1f s; %s%n",
                    what,
                    round,
                    rounds,
                    Duration.between(begun, healed).toMillis() / 1000.0,
                    Duration.between(healed, Instant.now()).toMillis() / 1000.0,
                    book);
        }
    }

    private void runRound(Fault fault) throws Exception {
        try (Workload load = Workload.begin(book, kiosks, organizers, dashboards)) {
            int before = book.scans();
            ConditionWait.until("the kiosks are working", () -> book.scans() > before + 20);
            Thread.sleep(random.nextInt(1000)); // so that the fault happens at any moment
            fault.strike();
            health.awaitReady();
            Thread.sleep(500);
            load.end();
        }
    }
}
