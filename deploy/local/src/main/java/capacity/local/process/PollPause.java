package capacity.local.process;

/** The pause of a loop that waits for something to start. */
public final class PollPause {

    private PollPause() {}

    public static void briefly(String what) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + what + ".", e);
        }
    }
}
