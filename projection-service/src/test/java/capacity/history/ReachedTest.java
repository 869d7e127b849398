package capacity.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReachedTest {

    @Test
    void aJournalIsReachedAsFarAsNothingIsMissing() {
        Reached reached = Reached.NOTHING.and(1L, 2L, 5L);
        assertEquals(2, reached.upTo());
        assertEquals(3, reached.and(3L).upTo());
        assertEquals(5, reached.and(4L, 3L).upTo());
    }

    @Test
    void whatIsReadAgainChangesNothing() {
        Reached reached = Reached.NOTHING.and(1L, 2L);
        assertEquals(reached, reached.and(2L, 1L));
        assertTrue(reached.beyond().isEmpty());
    }

    @Test
    void oneCoversAnotherIfItHasAllPositionsOfItUpToALimit() {
        Reached shown = Reached.NOTHING.and(1L, 4L, 6L, 9L);
        assertTrue(Reached.NOTHING.and(1L, 2L, 4L, 6L, 9L).covers(shown, Long.MAX_VALUE));
        assertFalse(Reached.NOTHING.and(1L, 2L, 4L, 9L).covers(shown, Long.MAX_VALUE), "lacks one before its last");
        assertFalse(Reached.NOTHING.and(1L, 2L, 3L, 4L).covers(shown, 6));
        assertTrue(Reached.NOTHING.and(1L, 2L, 3L, 4L).covers(shown, 5));
        assertFalse(Reached.NOTHING.covers(Reached.NOTHING.and(1L, 2L), 1));
        assertTrue(Reached.NOTHING.covers(Reached.NOTHING.and(1L, 2L), 0));
    }

    @Test
    void itSurvivesTheDatabase() {
        Reached reached = Reached.NOTHING.and(1L, 3L, 1L << 40);
        assertEquals(reached, Reached.of(reached.upTo(), reached.bytes()));
        assertNull(Reached.NOTHING.bytes());
        assertEquals(Reached.NOTHING, Reached.of(0, null));
    }
}
