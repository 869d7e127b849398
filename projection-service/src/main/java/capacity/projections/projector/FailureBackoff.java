package capacity.projections.projector;

import capacity.projections.model.ServedModel;
import capacity.projections.store.BatchStore;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * What the projector does when it cannot go on: it logs the failure, ends frozen sessions that may block it, and tries
 * again. For one thread.
 */
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
        if (!failure.toString().equals(last)) { // once per kind of failure, not twice per second
            LOG.warn("topics or database are unavailable, trying again twice per second", failure);
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
            LOG.debug("frozen sessions cannot be ended", e);
        }
    }
}
