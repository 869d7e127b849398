package capacity.endtoend.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.sharedstack.StackNeeds;
import capacity.endtoend.sharedstack.StackVariant;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Logs in JSON, at the lowest level that an operator can set. */
@Order(7)
@StackNeeds(StackVariant.DEBUG_LOGS)
class LogIT {

    private static final String CANARY = "canary-" + UUID.randomUUID();
    private static final Map<String, String> PATHS = Map.of(
            "event-service", "/events/" + UUID.randomUUID(),
            "attendance-service", "/attendances?event=nobody",
            "projection-service", "/totals?by=nothing");

    private static DeployedStack stack;

    @BeforeAll
    static void take(DeployedStack given) {
        stack = given;
    }

    @Test
    void every_line_is_an_object_and_lines_of_a_request_have_its_id() throws Exception {
        for (var path : PATHS.entrySet()) {
            String name = "kiosk-" + UUID.randomUUID();
            assertTrue(send(path.getValue(), stack.token("organizer"), name, null) >= 400);
            List<JsonNode> told = new ArrayList<>();
            for (String line : lines(path.getKey())) {
                JsonNode entry = ApiClient.JSON.readTree(line);
                assertEquals(path.getKey(), entry.path("service").asText(), line);
                assertFalse(entry.path("timestamp").asText().isEmpty(), line);
                assertFalse(entry.path("level").asText().isEmpty(), line);
                if (entry.at("/mdc/requestId").asText().equals(name)) {
                    told.add(entry);
                }
            }
            assertTrue(told.stream()
                    .anyMatch(entry -> entry.path("message").asText().startsWith("answered 4")));
        }
    }

    @Test
    void no_line_has_personal_data_or_a_token() throws Exception {
        String token = stack.token("kiosk");
        String forged = token.substring(0, token.length() - 9) + "AAAAAAAAA";
        Map<String, Object> scan = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "eventId",
                UUID.randomUUID().toString(),
                "occurredAt",
                "2026-03-06T08:57:12+03:00",
                "participant",
                Map.of("name", CANARY, "email", CANARY + "@example.org"),
                "sector",
                "government",
                "country",
                "KE");
        assertEquals(200, send("/attendances/batch", token, "batch", Map.of("items", List.of(scan))));
        assertEquals(422, send("/attendances", token, "scan", Map.of("participant", CANARY)));
        assertEquals(401, send("/attendances", forged, "forged", scan));
        for (String service : PATHS.keySet()) {
            for (String line : lines(service)) {
                assertFalse(line.contains(CANARY), line);
                assertFalse(line.contains(token.substring(0, 20)), line);
            }
        }
    }

    private static List<String> lines(String service) throws IOException {
        return Files.readAllLines(stack.data().resolve(service).resolve("log"));
    }

    private static int send(String path, String token, String name, Object body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.origin() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("X-Request-Id", name);
        if (body != null) {
            request.POST(BodyPublishers.ofString(ApiClient.JSON.writeValueAsString(body)));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
