package capacity.endtoend.abuse;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A correct kiosk, and how long it waits. */
final class HealthyKiosk {

    private static final int PAUSE = 5;

    private final ApiClient api;
    private final String event;

    HealthyKiosk(ApiClient api, String event) {
        this.api = api;
        this.event = event;
    }

    /** One request in a hundred is slower than this. Every request must succeed. */
    Duration slowest(Duration span) throws InterruptedException {
        long end = System.nanoTime() + span.toNanos();
        LatencySample latencies = new LatencySample();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            scan().expect(201);
            latencies.add(System.nanoTime() - start);
            Thread.sleep(PAUSE);
        }
        return latencies.percentile(99);
    }

    ApiResponse scan() {
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
