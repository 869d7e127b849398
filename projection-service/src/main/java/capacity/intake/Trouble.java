package capacity.intake;

import capacity.history.Store;
import java.time.Duration;
import org.jboss.logging.Logger;

/** What the intake does when it cannot go on: says so, ends whoever may be in its way, and tries again. For one thread. */
final class Trouble {

    private static final Logger LOG = Logger.getLogger(Trouble.class);
    private static final Duration BACK_OFF = Duration.ofMillis(500);

    private final Store store;
    private final Serving serving;
    private String last = "";

    Trouble(Store store, Serving serving) {
        this.store = store;
        this.serving = serving;
    }

    void over() {
        last = "";
        serving.stuck(false);
    }

    void suffer(Throwable failure) {
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
            store.endFrozen();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("still not", e);
        }
    }
}
