package capacity.endtoend.sharedstack;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Accepts traces as OTLP over HTTP, like any collector, and keeps them. */
public final class TraceCollector implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpServer server;
    private final List<CollectedSpan> spans = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        synchronized (received) {
            received.write(request);
        }
        spans.addAll(CollectedSpan.of(request));
        exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    public List<CollectedSpan> spans() {
        return spans;
    }

    /** Waits until these spans belong to the trace. */
    public void await(String trace, String... names) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!of(trace).map(CollectedSpan::name).toList().containsAll(List.of(names))) {
            assertTrue(System.nanoTime() < end, () -> "only " + names(trace) + " belong to the trace");
            Thread.sleep(100);
        }
    }

    /** With their services. */
    public Set<String> names(String trace) {
        return of(trace).map(span -> span.service() + " " + span.name()).collect(toSet());
    }

    /** The names of the parents of all spans with this name. */
    public List<String> parents(String trace, String name) {
        return of(trace)
                .filter(span -> span.name().equals(name))
                .flatMap(child -> of(trace).filter(span -> span.id().equals(child.parent())))
                .map(CollectedSpan::name)
                .toList();
    }

    private Stream<CollectedSpan> of(String trace) {
        return spans.stream().filter(span -> span.trace().equals(trace));
    }

    /** Everything that was received, to be searched for what must not be in it. */
    public String received() {
        synchronized (received) {
            return received.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
