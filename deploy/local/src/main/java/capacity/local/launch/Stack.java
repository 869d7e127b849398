package capacity.local.launch;

import capacity.local.Database;
import capacity.local.Service;
import capacity.local.gateway.Gateway;
import capacity.local.process.Ports;
import capacity.local.token.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** All parts, in the order in which they need each other: stores, services, gateway; the other way round to stop. */
final class Stack implements AutoCloseable {

    private final DataFolder data;
    private final int port;
    private final Function<Service, Path> jars;
    private final Progress progress;
    private final PostgresPart postgres;
    private final BrokerPart broker;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final List<Supervised> stores = new ArrayList<>();
    private final List<Supervised> services = new ArrayList<>();
    private Gateway gateway;
    private boolean closed;

    Stack(DataFolder data, int port, Function<Service, Path> jars, Progress progress) {
        this.data = data;
        this.port = port;
        this.jars = jars;
        this.progress = progress;
        this.postgres = new PostgresPart(data.of("postgres"));
        this.broker = new BrokerPart(data.of("kafka"));
    }

    /** Returns when all of it answers. */
    void start() throws InterruptedException {
        supervise(stores, broker);
        supervise(stores, postgres);
        await(stores);
        Environment environment =
                new Environment(broker.bootstrap(), Keys.keep(data.path()).publicKey(), data.masterKey());
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
            supervise(services, part(service, environment));
        }
        await(services);
        openGateway();
    }

    private ServicePart part(Service service, Environment environment) {
        int own = ports.get(service);
        Map<String, String> variables = environment.of(service, own, postgres.database(service));
        return new ServicePart(service, jars.apply(service), data.of(service.code()), own, variables);
    }

    private synchronized void supervise(List<Supervised> among, Part part) {
        if (closed) {
            throw new IllegalStateException("Stopped while starting.");
        }
        among.add(Supervised.start(part, progress));
    }

    private synchronized void openGateway() {
        if (!closed) {
            gateway = Gateway.start(port, Map.copyOf(ports));
        }
    }

    private static void await(List<Supervised> parts) throws InterruptedException {
        for (Supervised part : parts) {
            try {
                part.up().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
            }
        }
    }

    /** Where everything is. Tells passwords: for this user's eyes only. */
    List<String> addresses() {
        List<String> lines = new ArrayList<>(List.of("origin=http://localhost:" + port, "kafka=" + broker.bootstrap()));
        for (Service service : Service.values()) {
            Database database = postgres.database(service);
            lines.add(service.code() + "=http://127.0.0.1:" + ports.get(service));
            lines.add(database.name() + ".jdbc-url=" + database.jdbcUrl());
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

    private void stop(List<Supervised> parts, String names) {
        if (parts.isEmpty()) {
            return;
        }
        parts.forEach(Supervised::askToStop);
        parts.forEach(Supervised::stop);
        progress.say("stopped " + names);
    }
}
