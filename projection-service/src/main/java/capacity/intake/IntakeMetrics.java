package capacity.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** What an operator is woken up for: facts that wait, and facts that are missing. */
@Startup
@ApplicationScoped
public class IntakeMetrics {

    private final MeterRegistry meters;
    private final Serving serving;

    IntakeMetrics(MeterRegistry meters, Serving serving) {
        this.meters = meters;
        this.serving = serving;
    }

    @PostConstruct
    void register() {
        meters.gauge("capacity.projection.lag.records", serving, IntakeMetrics::lag);
        meters.gauge("capacity.projection.incomplete", serving, IntakeMetrics::incomplete);
        meters.gauge("capacity.projection.batches", serving, IntakeMetrics::batches);
    }

    private static double lag(Serving serving) {
        return serving.lag().values().stream().mapToLong(Long::longValue).sum();
    }

    /** 1 while there are dead letters or version gaps. */
    private static double incomplete(Serving serving) {
        return serving.model().map(model -> model.state().incomplete() ? 1 : 0).orElse(0);
    }

    private static double batches(Serving serving) {
        return serving.model().map(model -> model.state().applied()).orElse(0L);
    }
}
