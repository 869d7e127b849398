package capacity.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void itSurvivesTheDatabase() {
        Reached reached = Reached.NOTHING.and(1L, 3L, 1L << 40);
        assertEquals(reached, Reached.of(reached.upTo(), reached.bytes()));
        assertNull(Reached.NOTHING.bytes());
        assertEquals(Reached.NOTHING, Reached.of(0, null));
    }
}
