package capacity.endtoend.fault;

import capacity.endtoend.Stack;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Whether the parts of the stack are there. */
final class Health {

    static final List<String> SERVICES = List.of("event-service", "attendance-service", "projection-service");

    private final Stack stack;

    Health(Stack stack) {
        this.stack = stack;
    }

    /** Returns when every service says of itself that it is ready. */
    void awaitReady() throws Exception {
        for (String service : SERVICES) {
            URI address = URI.create(stack.property(service));
            Waiting.until(service + " is ready", () -> status(address) == 200);
        }
        for (String store : List.of("postgres", "kafka")) {
            Waiting.until(store + " runs", () -> stack.process(store).isPresent());
        }
    }

    /** @param service its own address */
    static int status(URI service) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) service.resolve("/q/health/ready").toURL().openConnection(java.net.Proxy.NO_PROXY);
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(5000);
        return connection.getResponseCode();
    }
}
