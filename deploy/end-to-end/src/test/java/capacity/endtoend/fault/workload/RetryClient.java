package capacity.endtoend.fault.workload;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Repeats a request until it is answered. Safe for requests with an id. */
final class RetryClient {

    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504, 507);
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** The promised time, plus a second because everything runs on this machine; more if it is busy with other things. */
    private static final Duration DEADLINE = Duration.ofSeconds(5 + Long.getLong("capacity.endtoend.allowance", 1));

    private final ApiClient api;
    private final ClientLedger book;

    RetryClient(ApiClient api, ClientLedger book) {
        this.api = api;
        this.book = book;
    }

    ApiResponse get(String path) throws InterruptedException {
        return send("GET", path, null, null);
    }

    ApiResponse post(String path, Object body) throws InterruptedException {
        return send("POST", path, body, null);
    }

    ApiResponse post(String path, Object body, String ifMatch) throws InterruptedException {
        return send("POST", path, body, ifMatch);
    }

    private ApiResponse send(String method, String path, Object body, String ifMatch) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Object last = null;
        while (Instant.now().isBefore(deadline)) {
            long asked = System.nanoTime();
            try {
                ApiResponse answer = api.trySend(method, path, body, ifMatch);
                if (!NOT_NOW.contains(answer.status())) {
                    return answer;
                }
                last = answer;
            } catch (IOException e) {
                last = e;
            } finally {
                noteIfLate(Duration.ofNanos(System.nanoTime() - asked), method + " " + path);
            }
            book.interrupted(last);
            Thread.sleep(100);
        }
        throw new AssertionError(method + " " + path + " was never answered. Last result: " + last);
    }

    private void noteIfLate(Duration taken, String request) {
        if (taken.compareTo(DEADLINE) > 0) {
            book.late("%s was answered after %d ms".formatted(request, taken.toMillis()));
        }
    }
}
