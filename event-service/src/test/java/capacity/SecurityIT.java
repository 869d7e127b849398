package capacity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks every operation that the service describes, so that a new one is judged too. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class SecurityIT {

    private static final Set<String> EVERYBODY = Set.of("organizer", "kiosk", "reader", "auditor", "admin");
    private static final Set<String> WRITERS = Set.of("organizer", "admin");
    private static final Set<String> READERS = Set.of("organizer", "reader", "auditor", "admin");

    record Operation(String method, String path) {

        boolean isPublic() {
            return path.startsWith("/api/v1/vocabularies/");
        }

        Set<String> allowed() {
            if (!method.equals("GET")) {
                return WRITERS;
            }
            // kiosks need the events that they work for, and nothing else
            return path.matches("/api/v1/events(/\\{id})?") ? EVERYBODY : READERS;
        }

        Response call(RequestSpecification request) {
            String concrete =
                    path.replace("{id}", Http.newId()).replace("{code}", "none").replace("{name}", "kinds");
            return (method.equals("GET")
                            ? request
                            : request.contentType("application/json").body("{}"))
                    .request(method, concrete);
        }
    }

    private static List<Operation> operations() {
        JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = api.getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
    }

    private static List<Operation> operations(Predicate<Operation> wanted) {
        return operations().stream().filter(wanted).toList();
    }

    @Test
    void the_walk_sees_all_operations() {
        assertTrue(operations().size() >= 34, () -> operations().toString());
    }

    @Test
    void without_a_token_there_are_vocabularies_and_nothing_else() {
        operations(Operation::isPublic).forEach(operation -> assertStatus(200, operation, given()));
        operations(operation -> !operation.isPublic()).forEach(operation -> assertStatus(401, operation, given()));
    }

    @Test
    void forged_expired_and_broken_tokens_open_nothing() {
        List<String> tokens =
                List.of(Tokens.forged("admin"), Tokens.expired("admin"), "x.y.z", Tokens.of("admin") + "x", "");
        for (Operation operation : operations(operation -> !operation.isPublic())) {
            tokens.forEach(token -> assertStatus(401, operation, bearer(token)));
        }
    }

    @Test
    void each_role_may_do_what_is_said_and_no_more() {
        for (Operation operation : operations(operation -> !operation.isPublic())) {
            Stream.concat(EVERYBODY.stream(), Stream.of("stranger")).forEach(role -> {
                int status = operation.call(bearer(Tokens.of(role))).statusCode();
                if (operation.allowed().contains(role)) {
                    assertTrue(status != 401 && status != 403, () -> role + " must be allowed " + operation);
                } else {
                    assertEquals(403, status, () -> role + " must not be allowed " + operation);
                }
            });
        }
    }

    @Test
    void refusals_are_problems() {
        given().get("/api/v1/events")
                .then()
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
        assertNotEquals(
                200,
                bearer(Tokens.of("kiosk"))
                        .get("/api/v1/partners")
                        .then()
                        .contentType("application/problem+json")
                        .extract()
                        .statusCode());
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void assertStatus(int status, Operation operation, RequestSpecification request) {
        assertEquals(status, operation.call(request).statusCode(), operation::toString);
    }
}
