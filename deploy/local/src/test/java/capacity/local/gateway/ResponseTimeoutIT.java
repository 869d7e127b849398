package capacity.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.Service;
import capacity.local.process.Ports;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Services that hang, and clients that are slow. */
class ResponseTimeoutIT {

    private static final Duration SLOW = Duration.ofSeconds(7);

    private static final Vertx VERTX = Vertx.vertx();
    private static final int PORT = Ports.free();
    private static Gateway gateway;
    private static CompletableFuture<HttpResponse<String>> hanging;
    private static CompletableFuture<Duration> hangingTime;
    private static CompletableFuture<HttpResponse<String>> sentSlowly;

    /** Both tests are a wait for some seconds, so they wait at the same time. */
    @BeforeAll
    static void start() throws Exception {
        int eventPort = Ports.free();
        VERTX.createHttpServer()
                .requestHandler(ResponseTimeoutIT::answer)
                .listen(eventPort, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        gateway = Gateway.start(PORT, Map.of(Service.EVENT_SERVICE, eventPort));
        Instant asked = Instant.now();
        hanging = post("/api/v1/events/silence", BodyPublishers.ofString("{}"));
        hangingTime = hanging.thenApply(answer -> Duration.between(asked, Instant.now()));
        InputStream slow = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new Late());
        sentSlowly = post("/api/v1/events/echo", BodyPublishers.ofInputStream(() -> slow));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void answer(HttpServerRequest request) {
        if (request.path().endsWith("/silence")) {
            request.resume();
        } else {
            request.body().onSuccess(body -> request.response().end(body));
        }
    }

    @Test
    void the_outcome_is_unknown_after_a_service_hangs() throws Exception {
        var answer = hanging.get();
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("\"code\":\"outcome-unknown\""), answer.body());
        assertTrue(hangingTime.get().toSeconds() < 10);
    }

    @Test
    void a_client_may_send_slowly() throws Exception {
        var answer = sentSlowly.get();
        assertEquals(200, answer.statusCode());
        assertEquals(10, answer.body().length());
    }

    /** Ends after a while. */
    private static final class Late extends InputStream {
        @Override
        public int read() {
            LockSupport.parkNanos(SLOW.toNanos());
            return -1;
        }
    }

    private static CompletableFuture<HttpResponse<String>> post(String path, BodyPublisher body) {
        URI address = URI.create("http://localhost:" + PORT + path);
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.sendAsync(HttpRequest.newBuilder(address).POST(body).build(), BodyHandlers.ofString());
    }
}
