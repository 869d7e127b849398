package capacity.http.guard;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjIntConsumer;

/** What all connections of the process use together. */
final class AdmissionControl {

    private final Limits limits;
    private final ObjIntConsumer<String> refused;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger awaiting = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    AdmissionControl(Limits limits, ObjIntConsumer<String> refused) {
        this.limits = limits;
        this.refused = refused;
    }

    Limits limits() {
        return limits;
    }

    void refused(Refusal refusal) {
        refused.accept(refusal.code(), refusal.status());
    }

    boolean tryConnect() {
        return connections.incrementAndGet() <= limits.connections();
    }

    void disconnect() {
        connections.decrementAndGet();
    }

    /** Whether one more request may be worked on; if so, {@link #leave} must follow. */
    boolean tryEnter() {
        if (requests.incrementAndGet() <= limits.requests() && bytes.get() <= limits.bytes()) {
            return true;
        }
        requests.decrementAndGet();
        return false;
    }

    void leave(int entered) {
        requests.addAndGet(-entered);
    }

    /**
     * Whether one more request may wait for the answer to an earlier one of its connection; if so, {@link #leaveQueue}
     * must follow.
     */
    boolean tryQueue() {
        if (awaiting.incrementAndGet() <= limits.requests()) {
            return true;
        }
        awaiting.decrementAndGet();
        return false;
    }

    void leaveQueue(int awaited) {
        awaiting.addAndGet(-awaited);
    }

    /** Whether this many more bytes may be held. They count in either case, until {@link #drop}. */
    boolean hold(long more) {
        return bytes.addAndGet(more) <= limits.bytes();
    }

    void drop(long held) {
        bytes.addAndGet(-held);
    }
}
