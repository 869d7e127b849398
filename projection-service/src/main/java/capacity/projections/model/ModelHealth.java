package capacity.projections.model;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as the model is loaded. The numbers are in memory, so Kafka and the database may be unreachable. In
 * that case the numbers are older, as {@code asOf} in answers and {@code knownUntil} here show, and {@code reading} is
 * false.
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
