package capacity.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.Stack;
import capacity.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who may do what, for every operation that the service publishes. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class SecurityIT {

    private static final List<String> ROLES = List.of("organizer", "kiosk", "reader", "auditor", "admin");

    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.of(
            "post /api/v1/attendances", Set.of("kiosk", "organizer", "admin"),
            "post /api/v1/attendances/batch", Set.of("kiosk", "organizer", "admin"),
            "post /api/v1/attendances/{id}/annulment", Set.of("kiosk", "organizer", "admin"),
            "get /api/v1/attendances", Set.of("organizer", "auditor", "admin"),
            "get /api/v1/quarantine", Set.of("organizer", "auditor", "admin"),
            "post /api/v1/quarantine/{id}/release", Set.of("organizer", "admin"),
            "post /api/v1/quarantine/{id}/dismissal", Set.of("organizer", "admin")));

    private static List<String> operations() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi").path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(Set.of("get", "post", "put", "patch", "delete")::contains)
                        .map(method -> method + " " + path.getKey()))
                .sorted()
                .toList();
    }

    private static Response call(String operation, String token) {
        String[] parts = operation.split(" ");
        RequestSpecification request = given().contentType("application/json").body("{}");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.request(
                parts[0].toUpperCase(), parts[1].replace("{id}", "0198a0e6-0000-7000-8000-000000000001"));
    }

    private static void everywhere(java.util.function.Function<String, Stream<Executable>> checks) {
        assertAll(operations().stream().flatMap(checks));
    }

    @Test
    void every_published_operation_is_in_this_table() {
        assertEquals(List.copyOf(ALLOWED.keySet()), operations());
    }

    @Test
    void without_a_token_with_a_forged_an_expired_or_a_broken_one_nothing_is_answered() {
        everywhere(operation -> Stream.of(null, Tokens.forged("admin"), Tokens.expired("admin"), "broken")
                .map(token -> () -> assertEquals(401, call(operation, token).statusCode(), operation)));
    }

    @Test
    void a_role_may_do_what_the_table_says_and_nothing_else() {
        everywhere(operation -> ROLES.stream().map(role -> () -> {
            boolean refused = call(operation, Tokens.of(role)).statusCode() == 403;
            assertEquals(!ALLOWED.get(operation).contains(role), refused, operation + " as " + role);
        }));
    }

    @Test
    void a_role_that_nobody_knows_may_do_nothing() {
        everywhere(operation -> Stream.of(
                () -> assertEquals(403, call(operation, Tokens.of("stranger")).statusCode(), operation)));
    }
}
