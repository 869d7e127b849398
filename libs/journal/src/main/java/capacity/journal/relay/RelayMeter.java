package capacity.journal.relay;

import capacity.contracts.envelope.Watermark;
import capacity.journal.relay.HeadRow.Lag;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The metrics of the relay, each with the tag {@code journal}, updated once a second. With several replicas all report
 * the same lag and position, but only the active one counts what it publishes.
 *
 * <ul>
 *   <li>{@code capacity.relay.lag.facts}: recorded and not yet published
 *   <li>{@code capacity.relay.lag}: age in seconds of the oldest of them, 0 without any
 *   <li>{@code capacity.relay.published}: number of published facts
 *   <li>{@code capacity.relay.run.facts} and {@code capacity.relay.run}: facts and seconds of each run that published something
 *   <li>{@code capacity.relay.watermark.position} and {@code capacity.relay.watermark}: the position of the last watermark that
 *       this process made, and its instant in seconds since 1970
 *   <li>{@code capacity.relay.rewinds}: how often the topic had lost facts, which were then published again
 *   <li>{@code capacity.relay.foreign.records}: records on the topic that are not the relay's; after a new
 *       inspection the first one may be missed
 *   <li>{@code capacity.relay.stuck}: 1 while nothing can be published
 * </ul>
 */
final class RelayMeter {

    private final Counter published;
    private final Counter rewinds;
    private final Counter foreign;
    private final DistributionSummary size;
    private final Timer time;
    private volatile Lag lag = new Lag(0, 0);
    private volatile Watermark watermark;

    RelayMeter(MeterRegistry registry, String journal, Supplier<String> trouble) {
        Tags tags = Tags.of(Tag.of("journal", journal));
        this.published = Counter.builder("capacity.relay.published")
                .baseUnit("facts")
                .tags(tags)
                .register(registry);
        this.rewinds = Counter.builder("capacity.relay.rewinds").tags(tags).register(registry);
        this.foreign =
                Counter.builder("capacity.relay.foreign.records").tags(tags).register(registry);
        this.size = DistributionSummary.builder("capacity.relay.run.facts")
                .tags(tags)
                .register(registry);
        this.time = Timer.builder("capacity.relay.run").tags(tags).register(registry);
        gauge(registry, tags, "capacity.relay.lag.facts", null, () -> lag.facts());
        gauge(registry, tags, "capacity.relay.lag", "seconds", () -> lag.seconds());
        gauge(registry, tags, "capacity.relay.watermark.position", null, () -> position());
        gauge(registry, tags, "capacity.relay.watermark", "seconds", () -> instant());
        gauge(registry, tags, "capacity.relay.stuck", null, () -> trouble.get().isEmpty() ? 0 : 1);
    }

    private static void gauge(MeterRegistry registry, Tags tags, String name, String unit, Supplier<Number> value) {
        Gauge.builder(name, value)
                .baseUnit(unit)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }

    private double position() {
        return watermark == null ? Double.NaN : watermark.position();
    }

    private double instant() {
        return watermark == null ? Double.NaN : watermark.closedUntil().toEpochMilli() / 1000.0;
    }

    void published(int facts, long nanos) {
        published.increment(facts);
        size.record(facts);
        time.record(nanos, TimeUnit.NANOSECONDS);
    }

    void rewound() {
        rewinds.increment();
    }

    void foreign(long records) {
        foreign.increment(records);
    }

    void lags(Lag now) {
        lag = now;
    }

    void watermarkMade(Watermark now) {
        watermark = now;
    }
}
