package capacity.local.stack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Keeps one part running: starts it, and starts it again when it dies. One thread does both, so start and stop never overlap. */
final class PartSupervisor {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final StackPart part;
    private final StartupLog progress;
    private final Thread thread;
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private volatile boolean stopping;

    private PartSupervisor(StackPart part, StartupLog progress) {
        this.part = part;
        this.progress = progress;
        this.thread = new Thread(this::supervise, part.name());
    }

    static PartSupervisor start(StackPart part, StartupLog progress) {
        PartSupervisor supervised = new PartSupervisor(part, progress);
        supervised.thread.start();
        return supervised;
    }

    /** Done when the part has answered for the first time; failed if its first start failed. The first start is not tried again. */
    CompletableFuture<Void> up() {
        return up;
    }

    private void supervise() {
        try {
            firstStart();
            while (!stopping) {
                part.process().onExit().get();
                if (!stopping) {
                    progress.say(part.name() + " has ended unexpectedly and is started again");
                    startAgain();
                }
            }
        } catch (InterruptedException | ExecutionException | RuntimeException e) {
            up.completeExceptionally(e);
        } finally {
            boolean ignored = Thread.interrupted(); // it was meant to wake us, and must not disturb the stop
            part.stop();
        }
    }

    private void firstStart() {
        progress.say(part.start());
        up.complete(null);
    }

    private void startAgain() throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Thread.sleep(pause.toMillis());
            try {
                progress.say(part.start());
                return;
            } catch (RuntimeException e) {
                if (stopping) {
                    throw e;
                }
                progress.say(part.name() + " does not start: " + e.getMessage());
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** Stops the part, and returns when it has ended. */
    void stop() {
        askToStop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first half of {@link #stop()}, to stop several at the same time. */
    void askToStop() {
        stopping = true;
        thread.interrupt();
    }
}
