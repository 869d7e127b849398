package capacity.benchmarks.measure;

import static capacity.benchmarks.results.Quantity.MOST;
import static capacity.benchmarks.results.Quantity.P50;
import static capacity.benchmarks.results.Quantity.P99;
import static capacity.benchmarks.results.Quantity.PROJECTION_AGE;
import static capacity.benchmarks.results.Quantity.PROJECTION_LAG;
import static capacity.benchmarks.results.Quantity.RATE;
import static capacity.benchmarks.results.Quantity.REFUSED;
import static capacity.benchmarks.results.Quantity.RELAY_AGE;
import static capacity.benchmarks.results.Quantity.RELAY_LAG;

import capacity.benchmarks.load.WrkResult;
import capacity.benchmarks.results.Quantity;
import capacity.benchmarks.stack.AttendanceDatabase;
import capacity.benchmarks.stack.ProcessorTime;
import capacity.local.Service;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Scans, posted one by one and in batches. */
public final class ScanThroughput {

    private static final String PATH = "/api/v1/attendances";
    private static final String VALIDATION = PATH + "/validation";
    private static final int BATCH = 200;

    /** In the last half second of a load nothing new arrives, so parts that are behind can catch up. */
    private static final long BEFORE_END_NANOS = 700_000_000;

    private final MeasureContext bench;
    private final int seconds;

    public ScanThroughput(MeasureContext bench, int seconds) {
        this.bench = bench;
        this.seconds = seconds;
    }

    public void singles(String name, int connections) {
        recorded(name, () -> bench.wrk().singles(own(PATH), connections, seconds));
    }

    public void throughOrigin(String name, int connections) {
        URI origin = bench.stack().origin().resolve(PATH);
        recorded(name, () -> bench.wrk().singles(origin, connections, seconds));
    }

    public void batches(String name, int connections) {
        recorded(name, () -> bench.wrk().batches(own(PATH + "/batch"), connections, seconds, BATCH));
    }

    /** Also records how far relay and projection are behind at the end of the load, and then waits for them. */
    public void behindSingles(String name, int connections) {
        recorded(name, () -> {
            var load = CompletableFuture.supplyAsync(() -> bench.wrk().singles(own(PATH), connections, seconds));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds) - BEFORE_END_NANOS);
            lookAtLags(name);
            return load.join();
        });
        bench.progress().awaitProjection();
    }

    private void lookAtLags(String name) {
        AttendanceDatabase facts = bench.facts();
        long relayed = facts.cursor();
        add(name, RELAY_AGE, facts.age(relayed));
        long applied = bench.progress().applied();
        add(name, PROJECTION_AGE, facts.age(applied));
        long head = facts.head();
        add(name, RELAY_LAG, Math.max(0, head - relayed));
        add(name, PROJECTION_LAG, Math.max(0, head - applied));
    }

    /** The same request with token and validation, without a database: nothing is stored, so nothing is audited. */
    public void validation(String name, int connections) {
        WrkResult load = measured(name, () -> bench.wrk().singles(own(VALIDATION), connections, seconds));
        if (load.failures() > 0) {
            bench.results().complain(name + ": " + load.failures() + " requests were not answered with success");
        }
    }

    private URI own(String path) {
        return bench.stack().of(Service.ATTENDANCE_SERVICE).resolve(path);
    }

    private void recorded(String name, Supplier<WrkResult> loading) {
        WrkResult load = measured(name, loading);
        bench.accounts().add(load.fresh(), load.uncertain());
    }

    private WrkResult measured(String name, Supplier<WrkResult> loading) {
        ProcessorTime before = ProcessorTime.of(bench.stack());
        WrkResult load = loading.get();
        ProcessorTime after = ProcessorTime.of(bench.stack());
        add(name, RATE, load.rate());
        add(name, P50, load.p50());
        add(name, P99, load.p99());
        add(name, MOST, load.most());
        add(name, REFUSED, load.failures());
        for (Quantity part : after.seconds().keySet()) {
            add(name, part, after.since(before, part) / Math.max(1, load.requests()) * 1e6);
        }
        return load;
    }

    private void add(String name, Quantity quantity, double value) {
        bench.results().add(name, quantity, value);
    }
}
