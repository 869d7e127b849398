package capacity.projections.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.contracts.envelope.Envelope;
import capacity.projections.store.Batch;
import capacity.projections.store.GenerationState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static GenerationState after(GenerationState before, long position) {
        Envelope fact = new Envelope(
                UUID.randomUUID(), "event-held.v1", "events", UUID.randomUUID(), 1, position, Instant.EPOCH, "someone");
        return before.after(new Batch(List.of(), List.of(fact), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void numbers_that_were_made_of_more_facts_are_others_though_the_positions_stand_still_before_one_that_is_missing() {
        GenerationState some = after(after(GenerationState.NEW, 1), 3);
        GenerationState more = after(some, 4);
        assertEquals(AsOf.of(1, some).positions(), AsOf.of(1, more).positions());
        assertNotEquals(AsOf.of(1, some).tag(), AsOf.of(1, more).tag());
    }

    @Test
    void what_was_read_twice_changes_no_number() {
        GenerationState some = after(GenerationState.NEW, 1);
        assertEquals(AsOf.of(1, some).tag(), AsOf.of(1, after(some, 1)).tag());
    }
}
