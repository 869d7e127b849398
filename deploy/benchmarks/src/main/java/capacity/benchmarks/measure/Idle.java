package capacity.benchmarks.measure;

import static capacity.benchmarks.figures.Quantity.PROPORTIONAL;
import static capacity.benchmarks.figures.Quantity.RESIDENT;

import capacity.benchmarks.figures.Results;
import capacity.benchmarks.stack.Processes;
import capacity.benchmarks.stack.Stack;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the stack holds when nobody asks anything of it. */
public record Idle(Stack stack, Results results) {

    /** At once, and again after a while: a virtual machine may yet grow, or give back. */
    public void run(int seconds) {
        look("idle-at-first");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
        look("idle");
    }

    private void look(String name) {
        long launcher = stack.process("");
        results.add(name, PROPORTIONAL, Processes.proportional(launcher));
        results.add(name, RESIDENT, Processes.resident(launcher));
    }
}
