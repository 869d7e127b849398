package capacity.facts;

import capacity.contracts.Topics;
import capacity.journal.kafka.Relay;
import capacity.journal.kafka.TopicSpec;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The journal and the relay that publishes it, as beans; {@link Lifecycle} starts and stops them. */
@Singleton
public class JournalSetup {

    static final String JOURNAL = "events";
    /** A command may need two attempts, and is answered within five seconds. */
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
    PgJournal journal(PgConnections connections, Pool pool) {
        return new PgJournal(JOURNAL, connections, pool, PATIENCE);
    }

    @Produces
    @Singleton
    Relay relay(
            PgConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        TopicSpec topic = new TopicSpec(Topics.EVENTS, Topics.EVENTS_PARTITIONS, false);
        return new Relay(JOURNAL, topic, connections, kafka, meters);
    }
}
