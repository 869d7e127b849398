package capacity.endtoend.abuse;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Thousands of clients that send a byte now and then: half of them never finish their headers, half never their body. */
final class SlowSenders implements AutoCloseable {

    private final List<RawHttpConnection> connections = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    SlowSenders(URI address, String path, String token, int count) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n";
        for (int i = 0; i < count; i++) {
            RawHttpConnection connection = new RawHttpConnection(address);
            connection.send(
                    i % 2 == 0 ? head : head + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");
            connections.add(connection);
        }
        clock.scheduleWithFixedDelay(() -> connections.forEach(each -> each.send("x")), 2, 2, TimeUnit.SECONDS);
    }

    /** A client that goes on sending to a closed connection may never read why it was closed. */
    void fallSilent() {
        clock.shutdownNow();
    }

    /** The final answers to one client of each half. */
    List<Integer> statuses() {
        return List.of(
                connections.get(0).receive().status(),
                connections.get(1).receive().status());
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        for (RawHttpConnection connection : connections) {
            connection.close();
        }
    }
}
