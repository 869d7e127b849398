package capacity.http.guard;

import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The requests of one connection that arrive while an earlier one is being worked on. They wait here, so that one
 * client with many requests cannot take the places of all others.
 */
final class PipelinedRequests {

    private final AdmissionControl admission;
    private final Deque<CompleteRequest> requests = new ArrayDeque<>();

    PipelinedRequests(AdmissionControl admission) {
        this.admission = admission;
    }

    /** A request that has arrived completely. */
    record CompleteRequest(IncomingRequest arrival, LastHttpContent last) {

        void forget() {
            ReferenceCountUtil.release(last);
            arrival.forget();
        }
    }

    boolean isEmpty() {
        return requests.isEmpty();
    }

    /** False if too many are waiting already, on all connections together. */
    boolean add(CompleteRequest request) {
        if (!admission.tryQueue()) {
            return false;
        }
        requests.add(request);
        return true;
    }

    CompleteRequest next() {
        admission.leaveQueue(1);
        return requests.remove();
    }

    /** The connection is gone. */
    void forget() {
        admission.leaveQueue(requests.size());
        requests.forEach(CompleteRequest::forget);
        requests.clear();
    }
}
