package capacity.http.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Buckets for the two times that people wait for, so that the 99th percentile can be computed. There are few, because
 * each route has its own.
 */
@Singleton
public class LatencyBuckets {
    private static final Set<String> METERS = Set.of("http.server.requests", "capacity.journal.commit");

    private static final double[] NANOS = LongStream.of(2, 5, 10, 20, 50, 100, 250, 1000, 5000)
            .mapToDouble(TimeUnit.MILLISECONDS::toNanos)
            .toArray();

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return METERS.contains(id.getName())
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(NANOS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
