package capacity.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.Service;
import capacity.local.process.Ports;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayIT {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CompletableFuture<Void> clientWentAway = new CompletableFuture<>();
    private final int port = Ports.free();
    private final int eventPort = Ports.free();
    private Gateway gateway;

    @BeforeEach
    void start() throws Exception {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(eventPort, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        Map<Service, Integer> ports = Map.of(
                Service.EVENT_SERVICE, eventPort,
                Service.ATTENDANCE_SERVICE, Ports.free(),
                Service.PROJECTION_SERVICE, Ports.free());
        gateway = Gateway.start(port, ports);
    }

    @AfterEach
    void stop() {
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/api/v1/events/echo" ->
                request.body()
                        .onSuccess(body ->
                                request.response().putHeader("etag", "\"7\"").end(body));
            case "/api/v1/events/stream" -> {
                request.response().closeHandler(gone -> clientWentAway.complete(null));
                request.response()
                        .setChunked(true)
                        .putHeader("content-type", "text/event-stream")
                        .write("data: one\n\n");
            }
            case "/api/v1/events/none" -> request.response().setStatusCode(304).end();
            case "/api/v1/events/cut" ->
                request.response()
                        .setChunked(true)
                        .write("\"id\"\r\n")
                        .onSuccess(sent -> request.connection().close());
            case "/api/v1/events/crash" -> request.connection().close();
            default ->
                request.response()
                        .setStatusCode(202)
                        .putHeader("location", request.absoluteURI())
                        .end(request.method() + " " + request.uri() + " " + request.getHeader("authorization"));
        }
    }

    @Test
    void passes_method_address_headers_and_status() throws Exception {
        var answer = send(request("/api/v1/events?q=a%20b")
                .header("Authorization", "Bearer x")
                .DELETE());
        assertEquals(202, answer.statusCode());
        assertEquals("DELETE /api/v1/events?q=a%20b Bearer x", answer.body());
        assertEquals(
                "http://localhost:" + port + "/api/v1/events?q=a%20b",
                answer.headers().firstValue("location").orElse(""));
    }

    @Test
    void passes_large_bodies_unchanged() throws Exception {
        byte[] body = new byte[2_000_000];
        new Random(1).nextBytes(body);
        HttpRequest request = request("/api/v1/events/echo")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertArrayEquals(body, answer.body());
        assertEquals("\"7\"", answer.headers().firstValue("etag").orElse(""));
    }

    @Test
    void passes_answers_without_a_body() throws Exception {
        var unchanged = send(request("/api/v1/events/none"));
        assertEquals(304, unchanged.statusCode());
        assertEquals("", unchanged.headers().firstValue("transfer-encoding").orElse(""));
        assertEquals(
                202,
                send(request("/api/v1/events").method("HEAD", BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    void passes_a_stream_immediately_and_ends_it_when_the_client_is_gone() throws Exception {
        var answer = client.send(request("/api/v1/events/stream").build(), BodyHandlers.ofInputStream());
        try (InputStream stream = answer.body()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            assertEquals("data: one", lines.readLine());
        }
        clientWentAway.get(5, TimeUnit.SECONDS);
    }

    @Test
    void a_service_that_is_down_is_unavailable_for_a_moment() throws Exception {
        var answer = send(request("/api/v1/attendances").POST(BodyPublishers.ofString("{}")));
        assertProblem(answer, 503, "unavailable");
        assertEquals("1", answer.headers().firstValue("retry-after").orElse(""));
    }

    @Test
    void the_outcome_is_unknown_after_a_service_dies_while_it_answers() throws Exception {
        var answer = send(request("/api/v1/events/crash").POST(BodyPublishers.ofString("{}")));
        assertProblem(answer, 503, "outcome-unknown");
    }

    @Test
    void a_file_that_a_service_cuts_off_is_cut_off_for_the_client() {
        assertThrows(IOException.class, () -> send(request("/api/v1/events/cut")));
    }

    @Test
    void paths_for_operators_and_paths_of_no_service_are_not_found() throws Exception {
        assertProblem(send(request("/q/metrics")), 404, "not-found");
        assertProblem(send(request("/api/v1/kiosks").POST(BodyPublishers.ofString("{}"))), 404, "not-found");
        assertEquals(
                "GET /q/openapi null", send(request("/openapi/event-service")).body());
    }

    @Test
    void serves_many_at_a_time() {
        CompletableFuture<?>[] all = new CompletableFuture<?>[500];
        for (int i = 0; i < all.length; i++) {
            String text = "body " + i;
            HttpRequest request = request("/api/v1/events/echo")
                    .POST(BodyPublishers.ofString(text))
                    .build();
            all[i] = client.sendAsync(request, BodyHandlers.ofString())
                    .thenAccept(answer -> assertEquals(text, answer.body()));
        }
        CompletableFuture.allOf(all).join();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElse(""));
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
