package capacity.benchmarks.measure;

import static capacity.benchmarks.results.Quantity.COUNT;
import static capacity.benchmarks.results.Quantity.MOST;
import static capacity.benchmarks.results.Quantity.P50;
import static capacity.benchmarks.results.Quantity.P99;
import static capacity.benchmarks.results.Quantity.RATE;

import capacity.benchmarks.load.WrkResult;
import capacity.benchmarks.results.Spread;
import capacity.benchmarks.stack.BenchmarkClient;
import capacity.local.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * V: from the moment before a scan is posted to the moment when the totals of its event have it. They are asked once per
 * millisecond: asking without a pause would take a processor from the services. One scan at a time, at an event of its own.
 */
public final class VisibilityLatency {

    private static final int CONNECTIONS = 128;
    private static final int UNCOUNTED = 20;
    private static final long LONGEST_PAUSE_NANOS = 30_000_000;
    private static final long BETWEEN_QUESTIONS_NANOS = 1_000_000;
    private static final long TO_SETTLE_NANOS = 2_000_000_000;

    private final MeasureContext bench;
    private final BenchmarkClient attendances;
    private final BenchmarkClient totals;

    public VisibilityLatency(MeasureContext bench) {
        this.bench = bench;
        this.attendances = new BenchmarkClient(
                bench.stack().of(Service.ATTENDANCE_SERVICE), bench.stack().token("kiosk"));
        this.totals = new BenchmarkClient(
                bench.stack().of(Service.PROJECTION_SERVICE), bench.stack().token("reader"));
    }

    public void idle(String name, int probes) {
        add(name, probe(bench.preparation().event(), probes, new CompletableFuture<>()));
    }

    /**
     * Measured while scans arrive at about this rate.
     *
     * @param seconds after which the load and the probes end
     */
    public void underLoad(String name, int probes, int seconds, double perSecond) {
        URI target = bench.stack().of(Service.ATTENDANCE_SERVICE).resolve("/api/v1/attendances");
        String event = bench.preparation().event();
        double pause = CONNECTIONS * 1000 / perSecond;
        CompletableFuture<WrkResult> background =
                CompletableFuture.supplyAsync(() -> bench.wrk().paced(target, CONNECTIONS, seconds, pause));
        LockSupport.parkNanos(TO_SETTLE_NANOS);
        List<Double> millis = probe(event, probes, background);
        WrkResult load = background.join();
        bench.accounts().add(load.fresh(), load.uncertain());
        bench.results().add(name, RATE, load.rate());
        add(name, millis);
        bench.progress().awaitProjection();
    }

    private List<Double> probe(String event, int probes, CompletableFuture<WrkResult> background) {
        List<Double> millis = new ArrayList<>();
        for (int i = 1; i <= UNCOUNTED + probes && !background.isDone(); i++) {
            double took = once(event, i);
            if (i > UNCOUNTED) {
                millis.add(took);
            }
            // out of step with everything that happens at regular intervals
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
        }
        return millis;
    }

    private double once(String event, int number) {
        String body = """
                {"id": "%s", "eventId": "%s", "occurredAt": "2016-05-06T08:57:12+03:00", "sector": "government",
                 "participant": {"name": "Participant %d", "email": "probe%d@example.org"}, "country": "KE"}""".formatted(UUID.randomUUID(), event, number, number);
        long begun = System.nanoTime();
        attendances.post("/attendances", body);
        bench.accounts().add(1, 0);
        while (seen(event) < number) {
            LockSupport.parkNanos(BETWEEN_QUESTIONS_NANOS);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private long seen(String event) {
        return totals.get("/totals?event=" + event)
                .path("total")
                .path("attendances")
                .asLong();
    }

    private void add(String name, List<Double> millis) {
        if (millis.isEmpty()) {
            bench.results().complain(name + ": the load ended before any scan was visible");
            return;
        }
        bench.results().add(name, COUNT, millis.size());
        bench.results().add(name, P50, Spread.percentile(millis, 0.5));
        bench.results().add(name, P99, Spread.percentile(millis, 0.99));
        bench.results().add(name, MOST, Spread.percentile(millis, 1));
    }
}
