package capacity.local.stack;

import capacity.local.Database;
import capacity.local.Service;
import capacity.local.gateway.Gateway;
import capacity.local.process.Ports;
import capacity.local.token.TokenKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** All parts, started in the order in which they need each other: stores, services, gateway; stopped in the opposite order. */
public final class LocalStack implements AutoCloseable {

    private final DataFolder data;
    private final int port;
    private final Function<Service, Path> jars;
    private final StartupLog progress;
    private final PostgresPart postgres;
    private final BrokerPart broker;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final List<PartSupervisor> stores = new ArrayList<>();
    private final List<PartSupervisor> services = new ArrayList<>();
    private Gateway gateway;
    private boolean closed;

    public LocalStack(DataFolder data, int port, Function<Service, Path> jars, StartupLog progress) {
        this.data = data;
        this.port = port;
        this.jars = jars;
        this.progress = progress;
        this.postgres = new PostgresPart(data.of("postgres"));
        this.broker = new BrokerPart(data.of("kafka"));
    }

    /** Returns when all parts answer. */
    public void start() throws InterruptedException {
        supervise(stores, broker);
        supervise(stores, postgres);
        await(stores);
        ServiceEnvironment environment = new ServiceEnvironment(
                broker.bootstrap(), TokenKeys.readOrCreate(data.path()).publicKey(), DataFolder.masterKey(data.path()));
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
            supervise(services, part(service, environment));
        }
        await(services);
        openGateway();
    }

    private ServicePart part(Service service, ServiceEnvironment environment) {
        int own = ports.get(service);
        Map<String, String> variables = environment.of(service, own, postgres.database(service));
        return new ServicePart(service, jars.apply(service), data.of(service.code()), own, variables);
    }

    private synchronized void supervise(List<PartSupervisor> among, StackPart part) {
        if (closed) {
            throw new IllegalStateException("Stopped during the start.");
        }
        among.add(PartSupervisor.start(part, progress));
    }

    private synchronized void openGateway() {
        if (!closed) {
            gateway = Gateway.start(port, Map.copyOf(ports));
        }
    }

    private static void await(List<PartSupervisor> parts) throws InterruptedException {
        for (PartSupervisor part : parts) {
            try {
                part.up().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
            }
        }
    }

    /** The address of every part, with passwords: only this user may read it. */
    public List<String> addresses() {
        List<String> lines = new ArrayList<>(List.of("origin=http://localhost:" + port, "kafka=" + broker.bootstrap()));
        for (Service service : Service.values()) {
            Database database = postgres.database(service);
            lines.add(service.code() + "=http://127.0.0.1:" + ports.get(service));
            lines.add(database.name() + ".jdbc-url=" + database.jdbcUrl());
            lines.add(database.name() + ".reactive-url=" + database.reactiveUrl());
            lines.add(database.name() + ".user=" + database.user());
            lines.add(database.name() + ".password=" + database.password());
        }
        return lines;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (gateway != null) {
            gateway.close();
        }
        stop(services, "the services");
        stop(stores, "Kafka and PostgreSQL");
    }

    private void stop(List<PartSupervisor> parts, String names) {
        if (parts.isEmpty()) {
            return;
        }
        parts.forEach(PartSupervisor::askToStop);
        parts.forEach(PartSupervisor::stop);
        progress.say("stopped " + names);
    }
}
