package capacity.attendances.api;

import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.journal.postgres.Sql;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How many items wait in quarantine, and why others are put there. */
@Singleton
class QuarantineMeter {

    /** Beyond it the number stands still. */
    static final int MOST = 10_000;

    private static final String COUNT = Sql.load(QuarantineMeter.class, "count-waiting.sql");
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final MeterRegistry meters;
    private final Pool pool;
    private volatile double waiting = Double.NaN;

    QuarantineMeter(MeterRegistry meters, Pool pool) {
        this.meters = meters;
        this.pool = pool;
        Gauge.builder("capacity.quarantine.waiting", this, meter -> meter.waiting)
                .description("items that wait in quarantine, at most " + MOST)
                .baseUnit("items")
                .register(meters);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        look();
        vertx.setPeriodic(EVERY.toMillis(), timer -> look());
    }

    /** An old number would be taken for a new one, so there is none while the database does not answer. */
    private void look() {
        pool.preparedQuery(COUNT)
                .execute(Tuple.of(MOST))
                .map(rows -> (double) rows.iterator().next().getLong(0))
                .otherwise(Double.NaN)
                .onSuccess(counted -> waiting = counted);
    }

    /** Codes are constants of ours, so there are few. */
    ServiceResult count(ServiceResult answer) {
        if (answer instanceof ScanResult recorded && recorded.problem() != null) {
            meters.counter("capacity.quarantined", "code", recorded.problem().code())
                    .increment();
        }
        return answer;
    }
}
