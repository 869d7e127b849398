package capacity.journal.beans;

import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import capacity.journal.relay.Relay;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The journal and the relay that publishes it. The service's own {@code Lifecycle} starts and stops them. */
@Singleton
public class JournalSetup {

    /** A command may need two attempts, and must be answered within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Produces
    @Singleton
    PgConnections connections(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        return new PgConnections(vertx, url, user, password);
    }

    @Produces
    @Singleton
    PgJournal journal(JournalSpec spec, PgConnections connections, Pool pool) {
        return new PgJournal(spec.name(), connections, pool, PATIENCE);
    }

    @Produces
    @Singleton
    Relay relay(
            JournalSpec spec,
            PgConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        return new Relay(spec.name(), spec.topic(), connections, kafka, meters);
    }
}
