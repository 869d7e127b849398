package capacity.benchmarks.measure;

import static capacity.benchmarks.results.Quantity.PROPORTIONAL;
import static capacity.benchmarks.results.Quantity.RESIDENT;

import capacity.benchmarks.results.Results;
import capacity.benchmarks.stack.BenchmarkStack;
import capacity.benchmarks.stack.ProcessUsage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The memory of the stack without requests. */
public record IdleMemory(BenchmarkStack stack, Results results) {

    /** Measured immediately, and again after a while: a virtual machine may grow or give memory back. */
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
