package capacity.intake;

import capacity.history.Promises;
import capacity.history.State;
import capacity.journal.kafka.Cursor;
import java.time.Duration;
import java.util.List;

/**
 * A generation that is being built beside the served one, and when its model may be served: when it knows all that readers have been shown.
 * For the last steps the served one stands still, else facts that keep coming would put it off for ever.
 */
final class Takeover implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(50);

    /** Records that the next model may lack before the last steps, and how many steps these are at most. */
    private static final long NEAR = 10_000;

    private static final int STEPS = 20;

    private final Projector served;
    private final Projector next;
    private final Promises before;

    /** @param careful whether nothing may be applied before it is written */
    Takeover(Projector served, Projector next, boolean careful) {
        this.served = served;
        this.next = next;
        this.before = served.model().state().promises();
        if (!careful) {
            next.runAhead();
        }
    }

    Projector next() {
        return next;
    }

    /** Records before these ends that the next one has not applied. */
    long lag(List<Cursor> ends) {
        return next.lag(ends).values().stream().mapToLong(Long::longValue).sum();
    }

    /** True once the next one has overtaken the served one. */
    boolean step() {
        next.step(STEP);
        long behind = behind();
        if (behind < NEAR) {
            next.keepPace();
        }
        for (int step = 0; behind > 0 && behind < NEAR && step < STEPS; step++) {
            next.step(STEP);
            behind = behind();
        }
        return behind == 0 && knowsAsMuch();
    }

    /**
     * A topic that was made anew fills only by and by, and its partitions unevenly; it may never hold again what its journal has lost,
     * nor what a stranger wrote in the name of a journal that there is not.
     */
    private boolean knowsAsMuch() {
        State shown = served.model().state();
        Promises said = shown.promises();
        return said.newest().keySet().stream()
                .allMatch(journal -> next.model().state().covers(shown, journal, said.positionSince(before, journal)));
    }

    private long behind() {
        return next.behind(served.model().state());
    }

    @Override
    public void close() {
        next.close();
    }
}
