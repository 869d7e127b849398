package capacity.endtoend.fault.injection;

import capacity.local.process.ChildProcess;
import java.util.ArrayList;
import java.util.List;

/** Processes that the kernel does not run for a while, and that do not know of it. */
public final class FrozenProcesses implements AutoCloseable {

    private final List<Long> processes = new ArrayList<>();

    public void freeze(long process) {
        processes.add(process);
        ChildProcess.run("sh", "-c", "kill -STOP " + process);
    }

    @Override
    public void close() {
        thaw();
    }

    /** They go on as if nothing had been. */
    public void thaw() {
        processes.forEach(process -> ChildProcess.run("sh", "-c", "kill -CONT " + process));
        processes.clear();
    }
}
