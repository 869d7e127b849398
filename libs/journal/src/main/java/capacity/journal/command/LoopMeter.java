package capacity.journal.command;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.IntSupplier;

/** The metrics of the loop: commands waiting, commands per transaction, seconds per transaction. */
public final class LoopMeter {

    private final MeterRegistry registry;
    private final String journal;
    private final DistributionSummary batch;
    private final Timer commit;

    public LoopMeter(MeterRegistry registry, String journal) {
        this.registry = registry;
        this.journal = journal;
        this.batch = DistributionSummary.builder("capacity.journal.batch")
                .baseUnit("commands")
                .tag("journal", journal)
                .register(registry);
        this.commit =
                Timer.builder("capacity.journal.commit").tag("journal", journal).register(registry);
    }

    void watch(IntSupplier waiting) {
        Gauge.builder("capacity.journal.waiting", waiting::getAsInt)
                .baseUnit("commands")
                .tag("journal", journal)
                .strongReference(true)
                .register(registry);
    }

    void settled(int commands, long nanos) {
        batch.record(commands);
        commit.record(nanos, java.util.concurrent.TimeUnit.NANOSECONDS);
    }
}
