package capacity;

import capacity.local.Broker;
import capacity.local.Database;
import capacity.local.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Real PostgreSQL, real Kafka, and a key pair with which tests sign tokens; one for all tests. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    static final String PRIVATE_KEY = "test.private-key";

    private Postgres postgres;
    private Broker kafka;

    @Override
    public Map<String, String> start() {
        postgres = Postgres.temporary();
        kafka = Broker.temporary();
        Database database = postgres.createDatabase("events");
        KeyPair keys = keys();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.reactive.url",
                database.reactiveUrl(),
                "quarkus.datasource.username",
                database.user(),
                "quarkus.datasource.password",
                database.password(),
                "kafka.bootstrap.servers",
                kafka.bootstrap(),
                "quarkus.http.test-port",
                "0",
                "quarkus.oidc.public-key",
                base64(keys.getPublic().getEncoded()),
                PRIVATE_KEY,
                base64(keys.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {
        kafka.close();
        postgres.close();
    }

    /** For tests that take the parts away and bring them back. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(postgres, new TestInjector.MatchesType(Postgres.class));
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(Broker.class));
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
