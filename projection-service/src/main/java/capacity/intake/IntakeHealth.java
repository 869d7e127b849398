package capacity.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the model has been loaded from the database. Kafka may be down: then the answers are older, and say so in
 * {@code asOf}.
 */
@Readiness
@ApplicationScoped
public class IntakeHealth implements HealthCheck {

    private final Serving serving;

    IntakeHealth(Serving serving) {
        this.serving = serving;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("model")
                .status(serving.model().isPresent())
                .build();
    }
}
