package capacity.http.testing;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Walks every operation that a service describes with every kind of token, so that a new operation is judged too. */
public abstract class SecurityContract {

    protected static final Set<String> EVERYBODY = Set.of("organizer", "kiosk", "reader", "auditor", "admin");
    protected static final Set<String> READERS = Set.of("organizer", "reader", "auditor", "admin");
    protected static final Set<String> WRITERS = Set.of("organizer", "admin");

    /** How many operations the service has at least. */
    protected abstract int atLeast();

    /** Whether it is answered without a token. */
    protected abstract boolean isPublic(Operation operation);

    /** The roles that may, if it is not public. */
    protected abstract Set<String> allowed(Operation operation);

    /** False for an answer that never ends. */
    protected boolean ends(Operation operation) {
        return true;
    }

    /** Whether its answers depend on the caller. */
    protected boolean looksAtTokens(Operation operation) {
        return !isPublic(operation);
    }

    @Test
    void the_walk_sees_all_operations() {
        assertTrue(Operation.all().size() >= atLeast(), () -> Operation.all().toString());
    }

    @Test
    void without_a_token_only_public_operations_answer() {
        everywhere(
                operation -> true,
                operation -> Stream.of(null, "").map(none -> () -> {
                    Response response = operation.call(none);
                    if (isPublic(operation)) {
                        assertEquals(200, response.statusCode(), operation::toString);
                    } else {
                        assertUnauthenticated(operation, response);
                    }
                }));
    }

    @Test
    void forged_invalid_and_foreign_tokens_are_refused() {
        List<String> tokens = List.of(
                Tokens.forged("admin"),
                Tokens.expired("admin"),
                Tokens.forAnother("admin"),
                Tokens.of("admin") + "x",
                "x.y.z");
        everywhere(
                this::looksAtTokens,
                operation ->
                        tokens.stream().map(token -> () -> assertUnauthenticated(operation, operation.call(token))));
    }

    @Test
    void a_token_is_refused_after_it_expires() throws InterruptedException {
        Operation operation = Operation.all().stream()
                .filter(this::ends)
                .filter(this::looksAtTokens)
                .findFirst()
                .orElseThrow();
        Instant end;
        String token;
        int status;
        int seconds = 1;
        do { // a slow machine may take longer than that to answer
            seconds *= 2;
            end = Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
            token = Tokens.until(end, "admin");
            status = operation.call(token).statusCode();
        } while (seconds < 60 && !Instant.now().isBefore(end));
        assertAnswered(operation, "admin", status);
        Thread.sleep(Math.max(Duration.between(Instant.now(), end).toMillis(), 0) + 100);
        assertUnauthenticated(operation, operation.call(token));
    }

    @Test
    void each_role_may_call_exactly_its_operations() {
        everywhere(
                operation -> !isPublic(operation),
                operation -> Stream.concat(EVERYBODY.stream(), Stream.of("stranger"))
                        .map(role -> () -> {
                            Response response = operation.call(Tokens.of(role));
                            if (allowed(operation).contains(role)) {
                                assertAnswered(operation, role, response.statusCode());
                            } else {
                                assertProblem(403, operation, response);
                            }
                        }));
    }

    private interface Checks {
        Stream<Executable> of(Operation operation);
    }

    private void everywhere(Predicate<Operation> which, Checks checks) {
        assertAll(Operation.all().stream().filter(this::ends).filter(which).flatMap(checks::of));
    }

    /** A fault of the request is fine, because its body is empty. */
    private static void assertAnswered(Operation operation, String role, int status) {
        assertTrue(
                status != 401 && status != 403 && status < 500,
                () -> role + " must be allowed " + operation + ": " + status);
    }

    private static void assertUnauthenticated(Operation operation, Response response) {
        assertProblem(401, operation, response).header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static ValidatableResponse assertProblem(int status, Operation operation, Response response) {
        assertEquals(status, response.statusCode(), operation::toString);
        return response.then().contentType("application/problem+json");
    }
}
