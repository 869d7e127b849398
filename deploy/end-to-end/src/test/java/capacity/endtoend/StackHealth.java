package capacity.endtoend;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Checks whether the services of the stack answer. */
public final class StackHealth {

    public static final List<String> SERVICES = List.of("event-service", "attendance-service", "projection-service");

    private final DeployedStack stack;

    public StackHealth(DeployedStack stack) {
        this.stack = stack;
    }

    /** Returns when every service says that it is ready. */
    public void awaitReady() throws Exception {
        for (String service : SERVICES) {
            URI address = URI.create(stack.property(service));
            ConditionWait.until(service + " is ready", () -> status(address) == 200);
        }
        for (String store : List.of("postgres", "kafka")) {
            ConditionWait.until(store + " runs", () -> stack.process(store).isPresent());
        }
    }

    /** @param service its own address */
    public static int status(URI service) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) service.resolve("/q/health/ready").toURL().openConnection(java.net.Proxy.NO_PROXY);
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(5000);
        return connection.getResponseCode();
    }
}
