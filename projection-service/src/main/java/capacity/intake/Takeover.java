package capacity.intake;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A generation that is being built beside the served one, and when its model may be served: when it knows all that readers have been shown.
 * For the last steps the served one stands still, else facts that keep coming would put it off for ever.
 */
final class Takeover implements AutoCloseable {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Duration STEP = Duration.ofMillis(50);

    /** Records that the next model may lack before the last steps, and how many steps these are at most. */
    private static final long NEAR = 10_000;

    private static final int STEPS = 20;

    private final Projector served;
    private final Projector next;
    private long looked = System.nanoTime() - LOOK_EVERY;

    /** @param careful whether nothing may be applied before it is written */
    Takeover(Projector served, Projector next, boolean careful) {
        this.served = served;
        this.next = next;
        if (!careful) {
            next.runAhead();
        }
    }

    Projector next() {
        return next;
    }

    /** Records that the next one has not applied. */
    long lag() {
        return next.lag().values().stream().mapToLong(Long::longValue).sum();
    }

    /** True once the next one has overtaken the served one. */
    boolean step() {
        next.step(STEP);
        if (System.nanoTime() - looked < LOOK_EVERY) {
            return false;
        }
        long behind = behind();
        if (behind < NEAR) {
            next.keepPace();
        }
        for (int step = 0; behind > 0 && behind < NEAR && step < STEPS; step++) {
            next.step(STEP);
            behind = behind();
        }
        looked = System.nanoTime();
        return behind == 0;
    }

    private long behind() {
        return next.distance()
                .map(distance -> distance.behind(served.model().state()))
                .orElse(Long.MAX_VALUE);
    }

    @Override
    public void close() {
        next.close();
    }
}
