package capacity.projections.model;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the model has been loaded: the numbers are in memory, so that Kafka or the database may be away. Then they are
 * older, which they say themselves ({@code asOf}), as does this ({@code knownUntil}), and {@code reading} is false.
 */
@Readiness
@ApplicationScoped
public class ModelHealth implements HealthCheck {

    private final ServedModel serving;

    ModelHealth(ServedModel serving) {
        this.serving = serving;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("model").status(serving.model().isPresent());
        serving.model().ifPresent(model -> {
            answer.withData("generation", model.generation());
            answer.withData("incomplete", model.state().incomplete());
            model.state()
                    .watermarks()
                    .covered()
                    .forEach((journal, promise) -> answer.withData(
                            "knownUntil." + journal, promise.closedUntil().toString()));
        });
        return answer.withData("reading", !serving.stuck()).build();
    }
}
