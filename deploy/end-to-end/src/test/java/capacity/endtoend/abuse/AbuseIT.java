package capacity.endtoend.abuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.abuse.fuzz.Fuzzer;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(5)
@ExtendWith(SharedStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbuseIT {

    /** The usual run gives the same answer every time. */
    private static final long SEED =
            Long.getLong("capacity.seed", FaultEffort.of(1, (int) (System.nanoTime() % 1_000_000)));

    private static final String EVENT = "0194f9a0-0000-7000-8000-00000000ab05";
    private static final String COUNTED = "0194f9a0-0000-7000-8000-00000000ab07";
    private static final String FUZZED = "0194f9a0-0000-7000-8000-00000000ab06";

    private static final long SLACK = 32 << 20;

    private final DeployedStack stack;
    private final ApiClient organizer;

    AbuseIT(DeployedStack stack) {
        this.stack = stack;
        this.organizer = new ApiClient(stack, "organizer");
    }

    @BeforeEach
    void eventsExist() {
        schedule(EVENT);
        schedule(FUZZED); // its outcome does not matter
    }

    private void schedule(String id) {
        organizer
                .post(
                        "/events",
                        Map.of(
                                "id", id,
                                "title", "Workshop for crowds",
                                "kind", "workshop",
                                "themes", List.of("climate-change"),
                                "hostCountry", "KE",
                                "startsOn", "2018-03-06",
                                "endsOn", "2018-03-08",
                                "timeZone", "Africa/Nairobi"))
                .expect(200, 201);
    }

    @Test
    @Order(1)
    void malformed_requests_are_answered_with_a_problem_by_services_and_gateway() throws IOException {
        List<String> faults = new ArrayList<>();
        for (URI address : List.of(address("attendance-service"), stack.origin())) {
            for (MalformedRequest each : MalformedRequest.all("/api/v1/attendances", stack.token("organizer"))) {
                RawHttpConnection.Reply reply = reply(address, each);
                if (!each.statuses().contains(reply.status()) || !reply.isProblem()) {
                    faults.add(each.name() + " at " + address + ": " + reply);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static RawHttpConnection.Reply reply(URI address, MalformedRequest malformed) throws IOException {
        try (RawHttpConnection connection = new RawHttpConnection(address)) {
            malformed.parts().forEach(connection::send);
            return connection.receive();
        }
    }

    @Test
    @Order(2)
    void every_answer_to_random_requests_is_described() throws Exception {
        countSomebody();
        Fuzzer fuzzer = new Fuzzer(stack, List.of(FUZZED), SEED);
        int requests = FaultEffort.of(2_000, 100_000);
        List<String> faults = fuzzer.send(requests);
        System.out.println("Fuzzed with -Dcapacity.seed=" + SEED + ": " + fuzzer.statuses());
        assertEquals("", String.join("\n", faults), "seed " + SEED);
        assertTrue(fuzzer.statuses().getOrDefault("503", 0) <= requests / 500, "more 503 than a busy machine explains");
    }

    /** So that totals have rows of every kind. */
    private void countSomebody() {
        schedule(COUNTED);
        Map<String, Object> scan = new HashMap<>(HealthyKiosk.body(COUNTED));
        scan.put("id", COUNTED);
        organizer.post("/attendances", scan).expect(200, 201);
        organizer.post("/events/" + COUNTED + "/held", Map.of(), "\"1\"").expect(200, 412);
    }

    @Test
    @Order(3)
    void thousands_of_slow_senders_are_closed_and_disturb_no_other_client() throws Exception {
        HealthyKiosk healthy = new HealthyKiosk(new ApiClient(stack, "kiosk"), EVENT);
        Duration span = Duration.ofSeconds(FaultEffort.of(2, 20));
        healthy.slowest(span);
        Duration alone = healthy.slowest(span);
        int count = FaultEffort.of(1_000, 5_000);
        String token = stack.token("kiosk");
        URI service = address("attendance-service");
        try (SlowSenders direct = new SlowSenders(service, "/api/v1/attendances", token, count);
                SlowSenders behind = new SlowSenders(stack.origin(), "/api/v1/attendances", token, count)) {
            Duration among = healthy.slowest(span);
            System.out.println("p99 alone " + alone + ", among twice " + count + " slow senders " + among);
            assertWithin(among, alone, FaultEffort.of(10, 3));
            direct.fallSilent();
            behind.fallSilent();
            assertEquals(List.of(408, 408), direct.statuses());
            assertEquals(List.of(408, 408), behind.statuses());
        }
    }

    /** No one notices a few more milliseconds, whatever the factor. */
    private static void assertWithin(Duration measured, Duration usual, int factor) {
        Duration limit = usual.multipliedBy(factor).plusMillis(20);
        assertTrue(measured.compareTo(limit) <= 0, () -> measured + " instead of " + usual);
    }

    @Test
    @Order(4)
    void three_times_too_many_kiosks_are_served_at_full_speed() throws Exception {
        KioskCrowd crowd = new KioskCrowd(address("attendance-service"), stack.token("kiosk"), EVENT);
        ProcessHandle before = stack.process("attendance-service").orElseThrow();
        Duration span = Duration.ofSeconds(FaultEffort.of(3, 20));
        crowd.press(64, span);
        double best = crowd.press(128, span).perSecond(span);
        KioskCrowd.Outcome pressed = crowd.press(3 * 512, span);
        double goodput = pressed.perSecond(span);
        System.out.printf(
                "best %.0f/s, pressed %.0f/s, p99 of the accepted %s, %s%n",
                best, goodput, pressed.accepted().percentile(99), pressed.statuses());
        assertEquals(Set.of(201, 503), pressed.statuses().keySet());
        assertTrue(pressed.sayWhenToRetry());
        assertTrue(goodput >= best * FaultEffort.of(40, 80) / 100, () -> goodput + " instead of " + best);
        assertTrue(pressed.accepted().percentile(99).toMillis() < FaultEffort.of(10_000, 2_000));
        ProcessMemory once = ProcessMemory.by(before);
        crowd.press(3 * 512, span);
        assertFlat(once, ProcessMemory.by(before));
        assertEquals(
                before.pid(), stack.process("attendance-service").orElseThrow().pid(), "out of memory");
    }

    /** The growth that the bounded caches of addresses and tokens may still cause. */
    private static void assertFlat(ProcessMemory once, ProcessMemory twice) {
        System.out.println("held after one crowd " + once + ", after two " + twice);
        assertTrue(twice.heap() - once.heap() < SLACK, () -> once + " grew to " + twice);
        assertTrue(twice.resident() - once.resident() < 2 * SLACK, () -> once + " grew to " + twice);
    }

    @Test
    @Order(5)
    void no_secret_and_no_person_is_in_any_log_metric_topic_or_error_body() throws Exception {
        Canaries canaries = new Canaries(stack, EVENT);
        canaries.plant();
        stack.kill("postgres");
        canaries.plantDuringOutage();
        LeakSearch search = new LeakSearch(canaries.secrets());
        Set<String> found = new TreeSet<>();
        new StackOutput(stack)
                .showTo((where, piece) -> search.in(piece).forEach(form -> found.add(form + " in " + where)));
        for (ApiResponse answer : canaries.answers()) {
            if (answer.status() >= 400) {
                search.in(answer.body().toString()).forEach(form -> found.add(form + " in " + answer.body()));
            }
        }
        assertEquals(Set.of(), found);
    }

    private URI address(String service) {
        return URI.create(stack.property(service));
    }
}
