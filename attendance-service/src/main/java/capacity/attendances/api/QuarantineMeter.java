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

/** Counts the items that wait in quarantine, and the reasons why scans were put there. */
@Singleton
class QuarantineMeter {

    /** The number never exceeds this, because counting more would cost too much. */
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

    /** There is no number while the database does not answer, because an old one would look like a new one. */
    private void look() {
        pool.preparedQuery(COUNT)
                .execute(Tuple.of(MOST))
                .map(rows -> (double) rows.iterator().next().getLong(0))
                .otherwise(Double.NaN)
                .onSuccess(counted -> waiting = counted);
    }

    /** Codes are constants of our code, so there are few time series. */
    ServiceResult count(ServiceResult answer) {
        if (answer instanceof ScanResult recorded && recorded.problem() != null) {
            meters.counter("capacity.quarantined", "code", recorded.problem().code())
                    .increment();
        }
        return answer;
    }
}
