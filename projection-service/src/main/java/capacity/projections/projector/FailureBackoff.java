package capacity.projections.projector;

import capacity.projections.model.ServedModel;
import capacity.projections.store.BatchStore;
import java.time.Duration;
import org.jboss.logging.Logger;

/** What the intake does when it cannot go on: says so, ends whoever may be in its way, and tries again. For one thread. */
final class FailureBackoff {

    private static final Logger LOG = Logger.getLogger(FailureBackoff.class);
    private static final Duration BACK_OFF = Duration.ofMillis(500);

    private final BatchStore store;
    private final ServedModel serving;
    private String last = "";

    FailureBackoff(BatchStore store, ServedModel serving) {
        this.store = store;
        this.serving = serving;
    }

    void succeeded() {
        last = "";
        serving.stuck(false);
    }

    void failed(Throwable failure) {
        serving.stuck(true);
        if (!failure.toString().equals(last)) { // once per kind of trouble, not twice per second
            LOG.warn("the intake pauses", failure);
        }
        last = failure.toString();
        pause();
    }

    private void pause() {
        try {
            Thread.sleep(BACK_OFF.toMillis());
            store.endFrozenSessions();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("still not", e);
        }
    }
}
