package capacity.http.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Sends odd requests to every operation that a service describes: whatever is refused must be a problem with a code. */
public abstract class RefusalContract {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "REPORT");

    /** Media types as they are given, without a charset added. */
    private static final RestAssuredConfig PLAIN = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private record Oddity(String name, UnaryOperator<RequestSpecification> make) {}

    private static final List<Oddity> ODDITIES = List.of(
            odd("no media type, no body", request -> request),
            odd("text, no body", request -> request.header("Content-Type", "text/plain")),
            odd("XML, no body", request -> request.header("Content-Type", "application/xml")),
            odd("JSON, no body", request -> request.header("Content-Type", "application/json")),
            odd("text", request -> request.header("Content-Type", "text/plain").body("x")),
            odd("no such media type", request -> request.header("Content-Type", "bogus")),
            odd(
                    "a form",
                    request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                            .body("--x--".getBytes(StandardCharsets.US_ASCII))),
            odd(
                    "broken JSON",
                    request ->
                            request.header("Content-Type", "application/json").body("{")),
            odd(
                    "a list",
                    request ->
                            request.header("Content-Type", "application/json").body("[]")),
            odd("nothing acceptable", request -> request.header("Accept", "image/png")),
            odd("Accept that cannot be read", request -> request.header("Accept", ";;")),
            odd(
                    "an encoding",
                    request -> request.header("Content-Encoding", "br").body("x")),
            odd("If-Match that cannot be read", request -> request.header("If-Match", "7")),
            odd("If-Match of another", request -> request.header("If-Match", "\"999\"")),
            odd("an unknown parameter", request -> request.queryParam("zzz", "1")));

    private static Oddity odd(String name, UnaryOperator<RequestSpecification> make) {
        return new Oddity(name, make);
    }

    /** False for an answer that never ends. */
    protected boolean ends(Operation operation) {
        return true;
    }

    @Test
    void odd_requests_are_refused_with_problems() {
        assertAll(Operation.all().stream()
                .filter(this::ends)
                .flatMap(operation ->
                        ODDITIES.stream().map(odd -> () -> check(operation.method(), operation.concrete(), odd))));
    }

    @Test
    void paths_that_cannot_be_read_are_refused_with_problems() {
        assertAll(Operation.all().stream()
                .filter(operation -> operation.path().contains("{"))
                .map(operation -> () ->
                        check(operation.method(), operation.path().replaceAll("\\{\\w+}", "%F0"), ODDITIES.get(0))));
    }

    @Test
    void other_methods_are_refused_with_the_allowed_ones() {
        assertAll(Operation.all().stream()
                .filter(this::ends)
                .flatMap(operation -> METHODS.stream()
                        .map(method -> () -> check(method, operation.concrete(), odd(method, request -> request)))));
    }

    @Test
    void head_is_answered_as_get_without_content_and_options_with_the_methods() {
        assertAll(Operation.all().stream()
                .filter(Operation::isRead)
                .filter(this::ends)
                .map(operation -> () -> {
                    Response got = request().get(operation.concrete());
                    Response head = request().head(operation.concrete());
                    assertEquals(got.statusCode(), head.statusCode(), operation::toString);
                    assertEquals(got.contentType(), head.contentType(), operation::toString);
                    assertEquals(got.header("ETag"), head.header("ETag"), operation::toString);
                    Response options = request().options(operation.concrete());
                    assertEquals(200, options.statusCode(), operation::toString);
                    assertTrue(options.header("Allow").matches("GET, HEAD, OPTIONS(, P.*)?"), options.header("Allow"));
                }));
    }

    private static RequestSpecification request() {
        return given().config(PLAIN)
                .urlEncodingEnabled(false)
                .filters(List.of())
                .noFiltersOfType(DescribedAnswers.class)
                .header("Authorization", "Bearer " + Tokens.of("admin"));
    }

    private static void check(String method, String path, Oddity odd) {
        Response answer = odd.make().apply(request()).request(method, path);
        String told = method + " " + path + " with " + odd.name() + ": " + answer.statusCode() + " "
                + answer.contentType() + " " + answer.asString();
        assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, told);
        if (answer.statusCode() >= 400) {
            assertEquals("application/problem+json", answer.contentType(), told);
            if (!method.equals("HEAD")) {
                assertEquals(answer.statusCode(), answer.jsonPath().getInt("status"), told);
                assertTrue(answer.jsonPath().getString("code").matches("[a-z]+(-[a-z]+)*"), told);
            }
        }
        if (answer.statusCode() == 405) {
            assertTrue(answer.header("Allow").contains("OPTIONS"), told);
        }
    }
}
