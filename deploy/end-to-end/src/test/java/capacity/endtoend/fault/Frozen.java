package capacity.endtoend.fault;

import capacity.local.process.Child;
import java.util.ArrayList;
import java.util.List;

/** Processes that the kernel does not run for a while, and that do not know of it. */
final class Frozen implements AutoCloseable {

    private final List<Long> processes = new ArrayList<>();

    void freeze(long process) {
        processes.add(process);
        Child.run("sh", "-c", "kill -STOP " + process);
    }

    @Override
    public void close() {
        thaw();
    }

    /** They go on as if nothing had been. */
    void thaw() {
        processes.forEach(process -> Child.run("sh", "-c", "kill -CONT " + process));
        processes.clear();
    }
}
