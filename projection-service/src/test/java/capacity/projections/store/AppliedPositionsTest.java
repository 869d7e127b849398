package capacity.projections.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AppliedPositionsTest {

    @Test
    void a_journal_is_applied_up_to_the_first_missing_position() {
        AppliedPositions reached = AppliedPositions.NOTHING.and(1L, 2L, 5L);
        assertEquals(2, reached.upTo());
        assertEquals(3, reached.and(3L).upTo());
        assertEquals(5, reached.and(4L, 3L).upTo());
    }

    @Test
    void positions_read_again_change_nothing() {
        AppliedPositions reached = AppliedPositions.NOTHING.and(1L, 2L);
        assertEquals(reached, reached.and(2L, 1L));
        assertTrue(reached.beyond().isEmpty());
    }

    @Test
    void positions_cover_others_if_none_is_missing_up_to_a_limit() {
        AppliedPositions shown = AppliedPositions.NOTHING.and(1L, 4L, 6L, 9L);
        assertTrue(AppliedPositions.NOTHING.and(1L, 2L, 4L, 6L, 9L).covers(shown, Long.MAX_VALUE));
        assertFalse(
                AppliedPositions.NOTHING.and(1L, 2L, 4L, 9L).covers(shown, Long.MAX_VALUE),
                "a position before the last one is missing");
        assertFalse(AppliedPositions.NOTHING.and(1L, 2L, 3L, 4L).covers(shown, 6));
        assertTrue(AppliedPositions.NOTHING.and(1L, 2L, 3L, 4L).covers(shown, 5));
        assertFalse(AppliedPositions.NOTHING.covers(AppliedPositions.NOTHING.and(1L, 2L), 1));
        assertTrue(AppliedPositions.NOTHING.covers(AppliedPositions.NOTHING.and(1L, 2L), 0));
    }

    @Test
    void positions_are_the_same_after_storing_and_loading() {
        AppliedPositions reached = AppliedPositions.NOTHING.and(1L, 3L, 1L << 40);
        assertEquals(reached, AppliedPositions.of(reached.upTo(), reached.bytes()));
        assertNull(AppliedPositions.NOTHING.bytes());
        assertEquals(AppliedPositions.NOTHING, AppliedPositions.of(0, null));
    }
}
