package capacity.http.telemetry;

import capacity.contracts.timezone.TimeZoneSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Tells which rules of time zones are in use. Never unhealthy: old rules are better than none. */
@Liveness
@ApplicationScoped
public class TimeZoneHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("time-zones")
                .up()
                .withData("version", TimeZoneSource.current().version())
                .build();
    }

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder(
                        "capacity.time.zones.version",
                        () -> number(TimeZoneSource.current().version()))
                .description("version of the time zone rules in use as a number: 202606 is 2026f")
                .register(meters);
    }

    /** Numbers can be compared between replicas and in alerts. Not a number for a version that is named otherwise. */
    static double number(String version) {
        return version.matches("\\d{4}[a-z]")
                ? Integer.parseInt(version.substring(0, 4)) * 100 + version.charAt(4) - 'a' + 1
                : Double.NaN;
    }
}
