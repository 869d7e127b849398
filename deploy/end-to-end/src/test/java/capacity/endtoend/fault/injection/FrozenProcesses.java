package capacity.endtoend.fault.injection;

import capacity.local.process.ChildProcess;
import java.util.ArrayList;
import java.util.List;

/** Processes that the kernel stops for a while. They do not notice it. */
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

    /** They continue as if nothing had happened. */
    public void thaw() {
        processes.forEach(process -> ChildProcess.run("sh", "-c", "kill -CONT " + process));
        processes.clear();
    }
}
