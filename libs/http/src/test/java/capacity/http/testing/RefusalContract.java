package capacity.http.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sends odd requests to every operation that a service describes: whatever is refused must be a problem with a code. */
public abstract class RefusalContract {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "REPORT");
    private static final String TYPE = "Content-Type";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = "Bearer " + Tokens.of("admin");

    /**
     * @param header name and value, or null
     * @param body null for none
     */
    private record Oddity(String name, String[] header, String body) {}

    private static final Oddity NONE = new Oddity("nothing", null, null);

    private static final List<Oddity> ODDITIES = List.of(
            NONE,
            new Oddity("text, no body", new String[] {TYPE, "text/plain"}, null),
            new Oddity("XML, no body", new String[] {TYPE, "application/xml"}, null),
            new Oddity("JSON, no body", new String[] {TYPE, "application/json"}, null),
            new Oddity("text", new String[] {TYPE, "text/plain"}, "x"),
            new Oddity("no such media type", new String[] {TYPE, "bogus"}, null),
            new Oddity("a form", new String[] {TYPE, "multipart/form-data; boundary=x"}, "--x--"),
            new Oddity("broken JSON", new String[] {TYPE, "application/json"}, "{"),
            new Oddity("a list", new String[] {TYPE, "application/json"}, "[]"),
            new Oddity("nothing acceptable", new String[] {"Accept", "image/png"}, null),
            new Oddity("Accept that cannot be read", new String[] {"Accept", ";;"}, null),
            new Oddity("an encoding", new String[] {"Content-Encoding", "br"}, "x"),
            new Oddity("If-Match that cannot be read", new String[] {"If-Match", "7"}, null),
            new Oddity("If-Match of another", new String[] {"If-Match", "\"999\""}, null));

    /** False for an answer that never ends. */
    protected boolean ends(Operation operation) {
        return true;
    }

    private List<Operation> operations() {
        return Operation.all().stream().filter(this::ends).toList();
    }

    @Test
    void odd_requests_are_refused_with_problems() {
        assertAll(operations().stream()
                .flatMap(operation ->
                        ODDITIES.stream().map(odd -> () -> check(operation.method(), operation.concrete(), odd))));
    }

    @Test
    void paths_that_cannot_be_read_are_refused_with_problems() {
        assertAll(operations().stream()
                .map(operation ->
                        () -> check(operation.method(), operation.path().replaceAll("\\{\\w+}", "%F0"), NONE)));
    }

    @Test
    void unknown_parameters_and_other_methods_are_refused_with_problems() {
        assertAll(operations().stream().map(operation -> () -> check("GET", operation.concrete() + "?zzz=1", NONE)));
        assertAll(operations().stream()
                .map(Operation::concrete)
                .distinct()
                .flatMap(path -> METHODS.stream().map(method -> () -> check(method, path, NONE))));
    }

    @Test
    void head_is_answered_as_get_without_content_and_options_with_the_methods() {
        assertAll(operations().stream().filter(Operation::isRead).map(operation -> () -> {
            HttpResponse<String> got = send("GET", operation.concrete(), NONE);
            HttpResponse<String> head = send("HEAD", operation.concrete(), NONE);
            assertEquals(got.statusCode(), head.statusCode(), operation::toString);
            assertEquals(header(got, TYPE), header(head, TYPE), operation::toString);
            assertEquals(header(got, "ETag"), header(head, "ETag"), operation::toString);
            assertEquals("", head.body(), operation::toString);
            HttpResponse<String> options = send("OPTIONS", operation.concrete(), NONE);
            assertEquals(200, options.statusCode(), operation::toString);
            assertTrue(
                    header(options, "Allow").orElse("").matches("GET, HEAD, OPTIONS(, P.*)?"),
                    () -> operation + ": " + header(options, "Allow"));
        }));
    }

    private void check(String method, String path, Oddity odd) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, odd);
        String told = method + " " + path + " with " + odd.name + ": " + answer.statusCode() + " "
                + answer.headers().map() + " " + answer.body();
        assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, told);
        if (answer.statusCode() >= 400) {
            assertEquals(Optional.of("application/problem+json"), header(answer, TYPE), told);
            if (!method.equals("HEAD")) {
                JsonNode problem = JSON.readTree(answer.body());
                assertEquals(answer.statusCode(), problem.path("status").asInt(), told);
                assertTrue(problem.path("code").asText().matches("[a-z]+(-[a-z]+)*"), told);
            }
        }
        if (answer.statusCode() == 405) {
            assertTrue(header(answer, "Allow").orElse("").contains("OPTIONS"), told);
        }
    }

    private HttpResponse<String> send(String method, String path, Oddity odd) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", token)
                .method(method, odd.body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(odd.body));
        if (odd.header != null) {
            request.header(odd.header[0], odd.header[1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }
}
