package capacity.projections.projector;

import capacity.journal.reader.Cursor;
import capacity.projections.store.GenerationState;
import capacity.projections.store.ReceivedWatermarks;
import java.time.Duration;
import java.util.List;

/**
 * A generation that is being built beside the served one. Its model may be served when it knows everything that readers
 * have been shown. During the last steps the served model is not updated, because new facts could otherwise delay the
 * switch for ever.
 */
final class GenerationHandover implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(50);

    /** Below this many missing records the last steps begin; there are at most {@code STEPS} of them. */
    private static final long NEAR = 10_000;

    private static final int STEPS = 20;

    private final Projector served;
    private final Projector next;
    private final ReceivedWatermarks before;

    /** @param careful whether batches are applied only after they are written */
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

    /** Records before these ends that the next model has not applied. */
    long lag(List<Cursor> ends) {
        return next.lag(ends).values().stream().mapToLong(Long::longValue).sum();
    }

    /** @return true when the next model has caught up with the served one */
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
     * Whether the next model knows what the served one knows of every journal. A recreated topic fills slowly and
     * unevenly. It may never contain again what its journal has lost, or what a stranger wrote for a journal that does
     * not exist.
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
