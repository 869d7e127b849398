package capacity.endtoend.fault;

import capacity.endtoend.Answer;
import capacity.endtoend.Api;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Repeats a request until somebody has answered it. Safe for requests that carry an id. */
final class Persistence {

    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Api api;

    /** How often nobody could say what had become of a request, or it was put off. */
    final AtomicInteger interruptions = new AtomicInteger();

    Persistence(Api api) {
        this.api = api;
    }

    Answer get(String path) throws InterruptedException {
        return send("GET", path, null, null);
    }

    Answer post(String path, Object body) throws InterruptedException {
        return send("POST", path, body, null);
    }

    Answer post(String path, Object body, String ifMatch) throws InterruptedException {
        return send("POST", path, body, ifMatch);
    }

    private Answer send(String method, String path, Object body, String ifMatch) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Object last = null;
        while (Instant.now().isBefore(deadline)) {
            try {
                Answer answer = api.trySend(method, path, body, ifMatch);
                if (!NOT_NOW.contains(answer.status())) {
                    return answer;
                }
                last = answer;
            } catch (IOException e) {
                last = e;
            }
            interruptions.incrementAndGet();
            Thread.sleep(100);
        }
        throw new AssertionError(method + " " + path + " was never answered; at last: " + last);
    }
}
