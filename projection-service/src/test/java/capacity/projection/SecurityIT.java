package capacity.projection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks every operation that the service describes, so that a new one is judged too. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecurityIT {

    private static final Set<String> ROLES = Set.of("organizer", "kiosk", "reader", "auditor", "admin");
    private static final Set<String> READERS = Set.of("organizer", "reader", "auditor", "admin");

    record Operation(String method, String path) {

        boolean isPublic() {
            return path.startsWith("/api/v1/totals");
        }

        /** It never ends, and says nothing that is not public. */
        boolean isStream() {
            return path.endsWith("/stream");
        }

        Set<String> allowed() {
            return method.equals("GET") ? READERS : Set.of("admin");
        }

        int status(RequestSpecification request) {
            return request.request(method, path).statusCode();
        }
    }

    @Test
    void theWalkSeesAllOperations() {
        assertTrue(operations().count() >= 5, () -> operations().toList().toString());
    }

    @Test
    void withoutATokenThereAreTotalsAndNothingElse() {
        answering()
                .forEach(operation ->
                        assertEquals(operation.isPublic() ? 200 : 401, operation.status(given()), operation::toString));
    }

    @Test
    void forgedExpiredAndBrokenTokensOpenNothing() {
        List<String> tokens =
                List.of(Tokens.forged("admin"), Tokens.expired("admin"), "x.y.z", Tokens.of("admin") + "x");
        answering()
                .forEach(operation -> tokens.forEach(
                        token -> assertEquals(401, operation.status(bearer(token)), operation::toString)));
    }

    @Test
    void eachRoleMayDoWhatIsSaidAndNoMore() {
        answering().filter(operation -> !operation.isPublic()).forEach(operation -> Stream.concat(
                        ROLES.stream(), Stream.of("stranger"))
                .forEach(role -> {
                    int status = operation.status(bearer(Tokens.of(role)));
                    if (operation.allowed().contains(role)) {
                        assertTrue(status < 300, () -> role + " must be allowed " + operation + ": " + status);
                    } else {
                        assertEquals(403, status, () -> role + " must not be allowed " + operation);
                    }
                }));
    }

    @Test
    void refusalsAreProblems() {
        given().get("/api/v1/projections").then().contentType("application/problem+json");
        bearer(Tokens.of("kiosk")).get("/api/v1/projections").then().contentType("application/problem+json");
    }

    private static Stream<Operation> answering() {
        return operations().filter(operation -> !operation.isStream());
    }

    private static Stream<Operation> operations() {
        JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = api.getMap("paths");
        return paths.entrySet().stream().flatMap(path -> path.getValue().keySet().stream()
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
