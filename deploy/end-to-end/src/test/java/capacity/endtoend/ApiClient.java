package capacity.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A client of the public API, with one token or none. It returns every answer, also problems. */
public final class ApiClient {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final URI origin;
    private final String token;

    /** @param role null for a caller without a token */
    public ApiClient(DeployedStack stack, String role) {
        this(stack.origin(), role == null ? null : stack.token(role));
    }

    /** Without the gateway: one replica of one service. */
    public ApiClient(URI origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    public ApiResponse get(String path) {
        return send("GET", path, null, null);
    }

    public ApiResponse post(String path, Object body) {
        return send("POST", path, body, null);
    }

    public ApiResponse post(String path, Object body, String ifMatch) {
        return send("POST", path, body, ifMatch);
    }

    public ApiResponse patch(String path, Object body, String ifMatch) {
        return send("PATCH", path, body, ifMatch);
    }

    private ApiResponse send(String method, String path, Object body, String ifMatch) {
        try {
            return trySend(method, path, body, ifMatch);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        }
    }

    /** @throws IOException if the connection broke or there was no answer in time, so the outcome is unknown */
    public ApiResponse trySend(String method, String path, Object body, String ifMatch) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + "/api/v1" + path)).timeout(TIMEOUT);
        String text = body == null ? null : JSON.writeValueAsString(body);
        request.method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        request.header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new ApiResponse(
                    method + " " + path + " " + text,
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Link").map(ApiClient::target).orElse(null),
                    read(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code <…/api/v1/events?after=x>; rel="next"} */
    private static String target(String link) {
        return link.substring(link.indexOf("/api/v1") + "/api/v1".length(), link.indexOf('>'));
    }

    private static JsonNode read(String body) throws IOException {
        return body.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
    }

    /** All items of a list, page after page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String page = path;
        while (page != null) {
            ApiResponse answer = get(page).expect(200);
            answer.body().path("items").forEach(items::add);
            page = answer.next();
        }
        return items;
    }
}
