package capacity.benchmarks.measure;

import capacity.benchmarks.results.Quantity;
import capacity.benchmarks.stack.RelayPause;
import java.util.concurrent.locks.LockSupport;

/** D: from the release of the relay until its cursor is at the journal's head. The projection reads at the same time. */
public final class RelayDrain {

    private static final long LOOK_NANOS = 2_000_000;

    private final MeasureContext bench;

    public RelayDrain(MeasureContext bench) {
        this.bench = bench;
    }

    public void run(RelayPause pause) {
        long head = bench.facts().head();
        long backlog = head - bench.facts().cursor();
        long begun = System.nanoTime();
        pause.close();
        while (bench.facts().cursor() < head) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        bench.results().add("D", Quantity.RATE, backlog / seconds);
        bench.results().add("D", Quantity.COUNT, backlog);
        bench.progress().awaitProjection();
        bench.results().add("D-projection", Quantity.RATE, backlog / ((System.nanoTime() - begun) / 1e9));
    }
}
