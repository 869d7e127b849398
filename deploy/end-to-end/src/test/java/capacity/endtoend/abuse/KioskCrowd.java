package capacity.endtoend.abuse;

import capacity.endtoend.ApiClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many kiosks at the same time, each on its own connection, each sending again after every answer. */
final class KioskCrowd {

    private final URI address;
    private final String head;
    private final String event;

    KioskCrowd(URI address, String token, String event) {
        this.address = address;
        this.head =
                "POST /api/v1/attendances HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + token + "\r\nContent-Length: ";
        this.event = event;
    }

    /** @param accepted how long the accepted requests took */
    record Outcome(LatencySample accepted, Map<Integer, Integer> statuses, boolean sayWhenToRetry) {

        double perSecond(Duration span) {
            return accepted.count() * 1e9 / span.toNanos();
        }
    }

    Outcome press(int kiosks, Duration span) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(kiosks);
        LatencySample accepted = new LatencySample();
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        Map<Boolean, Integer> polite = new ConcurrentHashMap<>();
        long end = System.nanoTime() + span.toNanos();
        try {
            List<Callable<Void>> kiosk = new ArrayList<>();
            for (int i = 0; i < kiosks; i++) {
                kiosk.add(() -> scan(end, accepted, statuses, polite));
            }
            for (Future<Void> each : people.invokeAll(kiosk)) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }
        return new Outcome(accepted, new TreeMap<>(statuses), !polite.containsKey(false));
    }

    private Void scan(long end, LatencySample accepted, Map<Integer, Integer> statuses, Map<Boolean, Integer> polite)
            throws IOException {
        try (RawHttpConnection connection = new RawHttpConnection(address)) {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                String body = ApiClient.JSON.writeValueAsString(HealthyKiosk.body(event));
                connection.send(head + body.length() + "\r\n\r\n" + body);
                RawHttpConnection.Reply reply = connection.receive();
                statuses.merge(reply.status(), 1, Integer::sum);
                if (reply.status() == 201) {
                    accepted.add(System.nanoTime() - start);
                } else {
                    polite.put(reply.head().toLowerCase().contains("retry-after:"), 1);
                }
            }
        }
        return null;
    }
}
