package capacity.http.export;

import capacity.http.problem.ProblemException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many exports may run at the same time. */
final class ExportSlots {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Semaphore free;

    ExportSlots(int most) {
        this.free = new Semaphore(most);
    }

    /**
     * @return gives the slot back; a second call does nothing
     * @throws ProblemException 503 if all are taken
     */
    Runnable take() {
        if (!free.tryAcquire()) {
            throw ProblemException.unavailable(
                    "exports-busy", "Too many exports are running. Try again later.", RETRY_AFTER_SECONDS);
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.compareAndSet(true, false)) {
                free.release();
            }
        };
    }
}
