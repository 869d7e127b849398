package capacity.local.stack;

import capacity.local.Database;
import capacity.local.Postgres;
import capacity.local.Service;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** PostgreSQL with one database, and one role that owns it, for each service. */
final class PostgresPart implements StackPart {

    private final Path folder;
    private final Map<Service, Database> databases = new ConcurrentHashMap<>();
    private Postgres postgres;

    PostgresPart(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String start() {
        if (postgres == null) {
            postgres = Postgres.start(folder, 0);
        } else {
            postgres.restart();
        }
        for (Service service : Service.values()) {
            databases.put(service, postgres.createDatabase(service.database()));
        }
        return "PostgreSQL " + postgres.version() + " is ready on port " + postgres.port();
    }

    Database database(Service service) {
        return databases.get(service);
    }

    @Override
    public ProcessHandle process() {
        return postgres.process();
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
