package capacity.journal.testing;

import capacity.http.testing.Tokens;
import capacity.local.Broker;
import capacity.local.Database;
import capacity.local.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL, a real Kafka and the key that tokens are checked with; one for all tests of a service. Tests that take
 * the parts away and bring them back have fields of type {@link Postgres} and {@link Broker}.
 */
public abstract class BackingServices implements QuarkusTestResourceLifecycleManager {

    private final String databaseName;
    private Postgres postgres;
    private Broker broker;

    protected BackingServices(String databaseName) {
        this.databaseName = databaseName;
    }

    /** What one service needs beside the parts. */
    protected Map<String, String> settings(Postgres postgres) {
        return Map.of();
    }

    /** Where Kafka is: one is started, unless the service is to find none. */
    protected String kafka() {
        broker = Broker.temporary();
        return broker.bootstrap();
    }

    @Override
    public Map<String, String> start() {
        postgres = Postgres.temporary();
        Database database = postgres.createDatabase(databaseName);
        Map<String, String> settings = new HashMap<>(settings(postgres));
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.reactive.url", database.reactiveUrl());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", kafka());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        return settings;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        postgres.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(postgres, new TestInjector.MatchesType(Postgres.class));
        injector.injectIntoFields(broker, new TestInjector.MatchesType(Broker.class));
    }
}
