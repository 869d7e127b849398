package capacity.endtoend.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.sharedstack.StackNeeds;
import capacity.endtoend.sharedstack.StackVariant;
import capacity.endtoend.sharedstack.TraceCollector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One request can be traced from the kiosk to the totals, and its trace has no personal data. */
@Order(4)
@StackNeeds(StackVariant.SAMPLE)
class TraceIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String CANARY = "canary-" + UUID.randomUUID();

    private static TraceCollector collector;
    private static DeployedStack stack;

    @BeforeAll
    static void take(DeployedStack given, TraceCollector itsCollector) {
        stack = given;
        collector = itsCollector;
    }

    @Test
    void a_scan_is_traced_from_the_kiosk_to_the_totals() throws Exception {
        String event = heldEvent();
        String trace = trace();
        assertEquals(201, send(trace, "/attendances", scan(event)));
        collector.await(trace, "POST /api/v1/attendances", "projection apply");
        assertEquals(
                Set.of(
                        "attendance-service POST /api/v1/attendances",
                        "attendance-service journal wait",
                        "attendance-service journal commit",
                        "attendance-service relay publish",
                        "projection-service projection apply"),
                collector.names(trace));
        assertEquals(List.of("relay publish"), collector.parents(trace, "projection apply"));
        assertEquals(List.of("journal commit"), collector.parents(trace, "relay publish"));
        assertEquals(Set.of("POST /api/v1/attendances"), Set.copyOf(collector.parents(trace, "journal commit")));
    }

    @Test
    void a_scan_that_waits_for_its_event_is_traced_too() throws Exception {
        String trace;
        CompletableFuture<HttpResponse<Void>> answer;
        do { // on a slow machine the event may come too late
            trace = trace();
            String event = UUID.randomUUID().toString();
            answer = HTTP.sendAsync(request(trace, "/attendances", scan(event)), BodyHandlers.discarding());
            Thread.sleep(200);
            assertEquals(201, send(trace(), "/events", event(event)));
        } while (answer.get().statusCode() == 422);
        assertEquals(201, answer.get().statusCode());
        collector.await(trace, "projection apply");
    }

    @Test
    void an_event_is_traced_to_both_of_its_readers() throws Exception {
        String trace = trace();
        assertEquals(201, send(trace, "/events", event(UUID.randomUUID().toString())));
        collector.await(trace, "projection apply", "intake apply");
    }

    @Test
    void traces_have_no_personal_data() throws Exception {
        String trace = trace();
        Map<String, Object> personal = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "eventId",
                heldEvent(),
                "occurredAt",
                "2026-03-06T08:57:12+03:00",
                "participant",
                Map.of("name", CANARY, "email", CANARY + "@example.org"),
                "sector",
                "government",
                "country",
                "KE");
        assertEquals(201, send(trace, "/attendances", personal));
        assertEquals(400, send(trace, "/attendances?" + CANARY + "=" + CANARY, personal));
        assertEquals(404, send(trace, "/attendances/" + CANARY + "/unknown", personal));
        collector.await(trace, "projection apply", "POST /");
        assertFalse(collector.received().contains(CANARY), () -> "found in one of " + collector.spans());
        assertFalse(
                collector.spans().stream()
                        .anyMatch(span -> span.attributes()
                                .getOrDefault("client.address", "")
                                .contains("127.0.0.1")),
                "addresses of clients are personal");
    }

    private static String heldEvent() {
        String id = UUID.randomUUID().toString();
        ApiClient organizer = new ApiClient(stack, "organizer");
        organizer.post("/events", event(id)).expect(201);
        organizer.post("/events/" + id + "/held", Map.of(), "\"1\"").expect(200);
        return id;
    }

    private static Map<String, Object> event(String id) {
        return Map.of(
                "id", id,
                "title", "Training",
                "kind", "training",
                "themes", List.of("chemicals-and-waste"),
                "hostCountry", "KE",
                "startsOn", "2026-03-06",
                "endsOn", "2026-03-08",
                "timeZone", "Africa/Nairobi");
    }

    private static Map<String, Object> scan(String event) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "eventId",
                event,
                "occurredAt",
                "2026-03-06T08:57:12+03:00",
                "anonymous",
                true,
                "sector",
                "government",
                "country",
                "KE");
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static int send(String trace, String path, Object body) throws Exception {
        return HTTP.send(request(trace, path, body), BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest request(String trace, String path, Object body) throws IOException {
        String role = path.startsWith("/events") ? "organizer" : "kiosk";
        return HttpRequest.newBuilder(URI.create(stack.origin() + "/api/v1" + path))
                .header("Authorization", "Bearer " + stack.token(role))
                .header("Content-Type", "application/json")
                .header("User-Agent", CANARY)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .POST(BodyPublishers.ofString(ApiClient.JSON.writeValueAsString(body)))
                .build();
    }
}
