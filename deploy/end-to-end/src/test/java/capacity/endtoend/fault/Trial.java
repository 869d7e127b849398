package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.Api;
import capacity.endtoend.Stack;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A fault in the midst of work, and the same check afterwards; several rounds on one stack. */
final class Trial {

    /** Returns when it is over; that the stack recovers is its own business. */
    interface Fault {
        void strike() throws Exception;
    }

    private static final int KIOSKS = 3;

    private final Book book = new Book();
    private final Oracle oracle;
    private final Health health;
    private final Random random = new Random();
    private List<Api> kiosks;
    private List<Api> organizers;
    private List<Api> dashboards;

    Trial(Stack stack) {
        this.oracle = new Oracle(stack);
        this.health = new Health(stack);
        Api gateway = new Api(stack, "organizer");
        this.kiosks = Collections.nCopies(KIOSKS, gateway);
        this.organizers = List.of(gateway);
        this.dashboards = List.of(gateway);
    }

    /** Asks the services themselves: the one origin answers in the place of a service that takes too long. */
    static Trial pastTheOrigin(Stack stack) {
        return new Trial(stack)
                .through(
                        Collections.nCopies(KIOSKS, at(stack, "attendance-service")),
                        List.of(at(stack, "event-service")),
                        List.of(at(stack, "projection-service")));
    }

    private static Api at(Stack stack, String service) {
        return new Api(URI.create(stack.property(service)), stack.token("admin"));
    }

    /** Others than the gateway: replicas. */
    Trial through(List<Api> kiosks, List<Api> organizers, List<Api> dashboards) {
        this.kiosks = kiosks;
        this.organizers = organizers;
        this.dashboards = dashboards;
        return this;
    }

    Book book() {
        return book;
    }

    /** The fault must be felt by somebody in the end, or it was none. */
    void survivesAndFeels(String what, int rounds, Fault fault) throws Exception {
        int before = book.interruptions();
        survives(what, rounds, fault);
        assertTrue(book.interruptions() > before, "nobody noticed: " + what);
    }

    void survives(String what, int rounds, Fault fault) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Instant begun = Instant.now();
            strike(fault);
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

    private void strike(Fault fault) throws Exception {
        try (Load load = Load.begin(book, kiosks, organizers, dashboards)) {
            int before = book.scans();
            Waiting.until("the kiosks are at work", () -> book.scans() > before + 20);
            Thread.sleep(random.nextInt(1000)); // so that the fault meets any moment
            fault.strike();
            health.awaitReady();
            Thread.sleep(500);
            load.end();
        }
    }
}
