package capacity.contracts.http.wire;

import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The requests of one connection that have come before the answer to the one that is being worked on. They wait here, for who asks
 * on and on must not take the places of all others.
 */
final class Ahead {

    private final Admission admission;
    private final Deque<Whole> requests = new ArrayDeque<>();

    Ahead(Admission admission) {
        this.admission = admission;
    }

    /** A request of which all has come. */
    record Whole(Arrival arrival, LastHttpContent last) {

        void forget() {
            ReferenceCountUtil.release(last);
            arrival.forget();
        }
    }

    boolean isEmpty() {
        return requests.isEmpty();
    }

    /** False if too many wait already, on all connections together. */
    boolean add(Whole request) {
        if (!admission.await()) {
            return false;
        }
        requests.add(request);
        return true;
    }

    Whole next() {
        admission.waited(1);
        return requests.remove();
    }

    /** The connection is gone. */
    void forget() {
        admission.waited(requests.size());
        requests.forEach(Whole::forget);
        requests.clear();
    }
}
