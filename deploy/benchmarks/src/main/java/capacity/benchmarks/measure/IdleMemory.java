package capacity.benchmarks.measure;

import static capacity.benchmarks.results.Quantity.PROPORTIONAL;
import static capacity.benchmarks.results.Quantity.RESIDENT;

import capacity.benchmarks.results.Results;
import capacity.benchmarks.stack.BenchmarkStack;
import capacity.benchmarks.stack.ProcessUsage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the stack holds when nobody asks anything of it. */
public record IdleMemory(BenchmarkStack stack, Results results) {

    /** At once, and again after a while: a virtual machine may yet grow, or give back. */
    public void run(int seconds) {
        look("idle-at-first");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
        look("idle");
    }

    private void look(String name) {
        long launcher = stack.process("");
        results.add(name, PROPORTIONAL, ProcessUsage.proportional(launcher));
        results.add(name, RESIDENT, ProcessUsage.resident(launcher));
    }
}
