package capacity.endtoend;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for a condition that must become true by itself: between a fault and the check no one touches the stack. */
public final class ConditionWait {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private ConditionWait() {}

    public static void until(String what, Callable<Boolean> come) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        Object last = null;
        while (true) {
            try {
                if (come.call()) {
                    return;
                }
            } catch (IOException | SQLException | AssertionError e) {
                last = e; // the service that we ask may still be starting
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "Not within " + PATIENCE.toSeconds() + " s: " + what + (last == null ? "" : "; " + last));
            }
            Thread.sleep(50);
        }
    }
}
