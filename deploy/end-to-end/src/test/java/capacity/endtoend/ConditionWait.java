package capacity.endtoend;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what must come true by itself: no hand is put to the stack between a fault and the check. */
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
                last = e; // whom we ask may be coming up itself
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "Not within " + PATIENCE.toSeconds() + " s: " + what + (last == null ? "" : "; " + last));
            }
            Thread.sleep(50);
        }
    }
}
