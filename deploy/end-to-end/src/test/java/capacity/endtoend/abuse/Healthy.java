package capacity.endtoend.abuse;

import capacity.endtoend.Answer;
import capacity.endtoend.Api;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A kiosk that does nothing wrong, and how long it waits. */
final class Healthy {

    private static final int PAUSE = 5;

    private final Api api;
    private final String event;

    Healthy(Api api, String event) {
        this.api = api;
        this.event = event;
    }

    /** One is slower than this in a hundred. Every request must succeed. */
    Duration slowest(Duration span) throws InterruptedException {
        long end = System.nanoTime() + span.toNanos();
        Latencies latencies = new Latencies();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            scan().expect(201);
            latencies.add(System.nanoTime() - start);
            Thread.sleep(PAUSE);
        }
        return latencies.percentile(99);
    }

    Answer scan() {
        return api.post("/attendances", body(event));
    }

    static Map<String, Object> body(String event) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "eventId",
                event,
                "occurredAt",
                "2018-03-06T10:00:00Z",
                "sector",
                "government",
                "country",
                "KE",
                "anonymous",
                true);
    }
}
