package capacity.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.sample.FakeApi.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleProgrammeTest {

    private static final int ENTRIES = 1 + 7 + 59 + 94 + 69;
    private static final int SCANS = 4_190;

    private FakeApi services;

    @BeforeEach
    void start() throws IOException {
        services = new FakeApi();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void everything_is_loaded_and_an_event_is_marked_held_when_its_scans_are_in() {
        String text = load();
        assertComplete();
        assertTrue(text.contains("0%....10%") && text.contains("....100%"), text);
        assertTrue(
                text.contains("This run registered 230 entries and filled 69 events with " + SCANS + " scans."), text);
        assertTrue(text.contains("reconstructed from a fixed seed"), text);
    }

    @Test
    void a_second_run_adds_nothing_and_says_so() {
        load();
        var versions = Map.copyOf(services.versions);
        String text = load();
        assertTrue(text.contains("Everything is already there. Nothing was added."), text);
        assertTrue(text.contains("....100%"), text);
        assertEquals(versions, services.versions);
        assertComplete();
    }

    @Test
    void a_run_that_stopped_is_continued_by_the_next() {
        AtomicInteger batches = new AtomicInteger();
        services.disturbance =
                on("/attendances/batch", () -> batches.incrementAndGet() > 20 ? Reply.of(500, "{}") : null);
        assertThrows(SampleFailure.class, this::load);
        assertTrue(services.held.size() < 69);
        services.disturbance = path -> null;
        load();
        assertComplete();
    }

    @Test
    void an_unexpected_answer_stops_the_run_and_is_quoted() {
        services.disturbance = on("/partners", () -> Reply.of(409, "{\"code\":\"id-reused\"}"));
        String sentence = assertThrows(SampleFailure.class, this::load).getMessage();
        assertEquals(
                "The sample programme is not complete: POST /api/v1/partners was answered 409: {\"code\":\"id-reused\"}"
                        + " What was loaded stays. Run it again to continue from there.",
                sentence);
    }

    @Test
    void a_busy_service_is_asked_again_after_the_time_that_it_names() {
        AtomicInteger answers = new AtomicInteger();
        var busy = new Reply(503, "{}", Map.of("Retry-After", "2"));
        services.disturbance = on("/programmes", () -> answers.getAndIncrement() == 0 ? busy : null);
        Instant start = Instant.now();
        load();
        assertTrue(Duration.between(start, Instant.now()).compareTo(Duration.ofSeconds(2)) >= 0);
        assertComplete();
    }

    @Test
    void scans_of_an_event_that_is_still_on_its_way_are_sent_again() {
        AtomicInteger answers = new AtomicInteger();
        services.disturbance = on(
                "/attendances/batch",
                () -> answers.getAndIncrement() == 0 ? Reply.of(200, "{\"summary\":{\"quarantined\":3}}") : null);
        load();
        assertEquals(70, answers.get());
        assertComplete();
    }

    private void assertComplete() {
        assertEquals(ENTRIES, services.created.size());
        assertEquals(SCANS, services.scans.size());
        assertEquals(69, services.held.size());
        assertEquals(69, Set.copyOf(services.held).size());
        assertTrue(services.faults.isEmpty(), services.faults::toString);
    }

    private static Function<String, Reply> on(String path, Supplier<Reply> reply) {
        return asked -> asked.equals(path) ? reply.get() : null;
    }

    private String load() {
        var out = new ByteArrayOutputStream();
        SampleProgramme.load(services.origin(), "secret", new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }
}
