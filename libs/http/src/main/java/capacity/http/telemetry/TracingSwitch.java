package capacity.http.telemetry;

import capacity.contracts.serialization.TraceContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Set once, before anything starts that may create spans. */
@Singleton
public class TracingSwitch {

    private final boolean off;

    TracingSwitch(@ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "true") boolean off) {
        this.off = off;
    }

    void set(@Observes @Priority(1) StartupEvent event) {
        TraceContext.setEnabled(!off);
    }
}
