package capacity.journal.beans;

import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgProbe;
import capacity.journal.relay.Relay;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the journal can be written. Without Kafka only publication is delayed: the check reports that, and stays
 * ready.
 */
@Readiness
@ApplicationScoped
public class JournalHealth implements AsyncHealthCheck {

    private final PgProbe probe;
    private final Relay relay;

    JournalHealth(PgConnections connections, Relay relay) {
        this.probe = new PgProbe(connections);
        this.relay = relay;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> probe.writable().toCompletionStage())
                .map(this::response);
    }

    private HealthCheckResponse response(boolean writable) {
        String trouble = relay.trouble();
        return HealthCheckResponse.named("journal")
                .status(writable)
                .withData("relay", trouble.isEmpty() ? "publishing" : trouble)
                .build();
    }

    @PreDestroy
    void close() {
        probe.close();
    }
}
