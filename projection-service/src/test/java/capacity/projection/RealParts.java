package capacity.projection;

import capacity.local.Broker;
import capacity.local.Database;
import capacity.local.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A real Kafka and a real PostgreSQL, started once for all tests that need the whole service. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private Broker broker;
    private Postgres postgres;

    @Override
    public Map<String, String> start() {
        broker = Broker.temporary();
        postgres = Postgres.temporary();
        Database database = postgres.createDatabase("projections");
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.reactive.url", database.reactiveUrl());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", broker.bootstrap());
        settings.put("test.superuser", postgres.user());
        settings.put("test.superuser.password", postgres.password());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        return settings;
    }

    @Override
    public void stop() {
        postgres.close();
        broker.close();
    }
}
