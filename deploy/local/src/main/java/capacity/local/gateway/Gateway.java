package capacity.local.gateway;

import capacity.http.guard.GuardInstaller;
import capacity.http.guard.Limits;
import capacity.local.Service;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One address for the three services, because a page may only talk to its own origin. */
public final class Gateway implements AutoCloseable {

    private static final int EVENT_LOOPS = 2;

    /** The largest body that any service accepts; each service has its own, lower limit. */
    private static final int LARGEST_BODY = 2 << 20;

    private static final int CONNECTIONS = 8192;

    /** Twice as many as one service works on at the same time. */
    private static final int REQUESTS = 1024;

    /** Vert.x logs every client that disconnects as an error. The field is needed: a logger without a reference loses its level. */
    private static final Logger VERTX = Logger.getLogger("io.vertx");

    /** Netty would log the guard between the lines of the launcher. */
    private static final Logger NETTY = Logger.getLogger("io.netty");

    private final Vertx vertx = Vertx.vertx();

    private Gateway() {}

    /**
     * @param port of the loopback interface
     * @param ports of the services, which need not run yet
     */
    public static Gateway start(int port, Map<Service, Integer> ports) {
        VERTX.setLevel(Level.OFF);
        NETTY.setLevel(Level.WARNING);
        GuardInstaller.install(
                Limits.defaults(LARGEST_BODY).withConcurrency(CONNECTIONS, REQUESTS), (code, status) -> {});
        Gateway gateway = new Gateway();
        DeploymentOptions options = new DeploymentOptions().setInstances(EVENT_LOOPS);
        try {
            await(gateway.vertx.deployVerticle(() -> new GatewayVerticle(port, ports), options));
            return gateway;
        } catch (IllegalStateException e) {
            gateway.close();
            throw e;
        }
    }

    private static void await(Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The gateway does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during the start of the gateway.", e);
        }
    }

    /** Also closes open streams. */
    @Override
    public void close() {
        await(vertx.close());
    }
}
