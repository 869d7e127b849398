package capacity.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the API that the loader uses: ids, versions, states, one batch. */
final class FakeApi implements AutoCloseable {

    record Reply(int status, String body, Map<String, String> headers) {
        static Reply of(int status, String body) {
            return new Reply(status, body, Map.of());
        }
    }

    static {
        // head and body of an answer are two packets, and the second would wait for the client's delayed
        // acknowledgement, 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Pattern ID = Pattern.compile("\"(?:id|code)\":\\s*\"([^\"]+)\"");

    final Map<String, String> created = new ConcurrentHashMap<>();
    final Map<String, Integer> versions = new ConcurrentHashMap<>();
    final Map<String, String> scans = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<String> held = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    /** Asked first; null lets the request pass. */
    volatile Function<String, Reply> disturbance = path -> null;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/v1/", this::handle);
        server.start();
    }

    URI origin() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            Reply disturbed = disturbance.apply(path);
            Reply reply = disturbed != null ? disturbed : answer(path, body, exchange);
            byte[] bytes = reply.body().getBytes(UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply answer(String path, String body, HttpExchange exchange) {
        if (!"Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.of(401, "{}");
        }
        if (path.equals("/attendances/batch")) {
            return batch(body);
        }
        if (path.startsWith("/events/")) {
            return event(path.split("/")[2], path, exchange.getRequestHeaders().getFirst("If-Match"));
        }
        return create(path, body);
    }

    private Reply create(String path, String body) {
        Matcher id = ID.matcher(body);
        String key = path + "/" + (id.find() ? id.group(1) : "?");
        String before = created.putIfAbsent(key, body);
        if (before != null && !before.equals(body)) {
            return Reply.of(409, "{\"code\":\"id-reused\"}");
        }
        String name = id.group(1);
        versions.putIfAbsent(name, 1);
        return resource(before == null ? 201 : 200, name);
    }

    private Reply event(String id, String path, String ifMatch) {
        if (path.endsWith("/held")) {
            if (!etag(id).equals(ifMatch)) {
                return Reply.of(412, "{\"code\":\"stale-version\"}");
            }
            held.add(id);
        }
        if (!path.equals("/events/" + id)) {
            versions.merge(id, 1, Integer::sum);
        }
        return resource(200, id);
    }

    private Reply batch(String body) {
        int sent = 0;
        Matcher item = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"eventId\":\"([^\"]+)\"")
                .matcher(body);
        for (; item.find(); sent++) {
            scans.put(item.group(1), item.group(2));
            if (held.contains(item.group(2))) {
                faults.add("a scan of an event that was marked held before");
            }
        }
        if (sent == 0 || sent > 500) {
            faults.add("a batch of " + sent);
        }
        return Reply.of(200, "{\"results\":[],\"summary\":{\"sent\":" + sent + ",\"quarantined\":0}}");
    }

    private Reply resource(int status, String id) {
        String state = held.contains(id) ? "held" : "planned";
        return new Reply(status, "{\"status\":\"" + state + "\"}", Map.of("ETag", etag(id)));
    }

    private String etag(String id) {
        return "\"" + versions.get(id) + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
