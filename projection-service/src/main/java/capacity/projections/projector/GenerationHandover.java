package capacity.projections.projector;

import capacity.journal.reader.Cursor;
import capacity.projections.store.GenerationState;
import capacity.projections.store.ReceivedWatermarks;
import java.time.Duration;
import java.util.List;

/**
 * A generation that is being built beside the served one, and when its model may be served: when it knows all that readers have been shown.
 * For the last steps the served one stands still, else facts that keep coming would put it off for ever.
 */
final class GenerationHandover implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(50);

    /** Records that the next model may lack before the last steps, and how many steps these are at most. */
    private static final long NEAR = 10_000;

    private static final int STEPS = 20;

    private final Projector served;
    private final Projector next;
    private final ReceivedWatermarks before;

    /** @param careful whether nothing may be applied before it is written */
    GenerationHandover(Projector served, Projector next, boolean careful) {
        this.served = served;
        this.next = next;
        this.before = served.model().state().watermarks();
        if (!careful) {
            next.startWriteBehind();
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
            next.stopWriteBehind();
        }
        for (int step = 0; behind > 0 && behind < NEAR && step < STEPS; step++) {
            next.step(STEP);
            behind = behind();
        }
        return behind == 0 && coversServed();
    }

    /**
     * A topic that was made anew fills only by and by, and its partitions unevenly; it may never hold again what its journal has lost,
     * nor what a stranger wrote in the name of a journal that there is not.
     */
    private boolean coversServed() {
        GenerationState shown = served.model().state();
        ReceivedWatermarks said = shown.watermarks();
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
