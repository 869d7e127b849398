package capacity.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The public API. Waits if an answer says so; any other answer than success is a {@link SampleFailure}. */
final class SampleClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int TRIES = 60;
    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final int QUOTED = 600;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI origin;
    private final String token;

    SampleClient(URI origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    SampleResponse get(String path) {
        return ask(request(path).GET());
    }

    SampleResponse post(String path, String json) {
        return ask(request(path).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    SampleResponse post(String path, String json, String ifMatch) {
        return ask(request(path).header("If-Match", ifMatch).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve("/api/v1" + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private SampleResponse ask(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> response = send(request);
        for (int tries = 1; isBusy(response) && tries < TRIES; tries++) {
            pause(Duration.ofSeconds(secondsToWait(response)));
            response = send(request);
        }
        if (response.statusCode() != 200 && response.statusCode() != 201) {
            throw unexpected(request, response);
        }
        String etag = response.headers().firstValue("ETag").orElse(null);
        return new SampleResponse(response.statusCode(), etag, response.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new SampleFailure(name(request) + " was not answered (" + e + ").");
        } catch (InterruptedException e) {
            throw SampleFailure.interrupted();
        }
    }

    private static boolean isBusy(HttpResponse<String> response) {
        return response.statusCode() == 503 || response.statusCode() == 429;
    }

    private static int secondsToWait(HttpResponse<String> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("1");
        return seconds.matches("\\d{1,6}") ? Math.min(Integer.parseInt(seconds), LONGEST_WAIT_SECONDS) : 1;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw SampleFailure.interrupted();
        }
    }

    private static SampleFailure unexpected(HttpRequest request, HttpResponse<String> response) {
        String body = response.body();
        String quote = body.length() > QUOTED ? body.substring(0, QUOTED) + "…" : body;
        return new SampleFailure(name(request) + " was answered " + response.statusCode() + ": " + quote);
    }

    private static String name(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }
}
