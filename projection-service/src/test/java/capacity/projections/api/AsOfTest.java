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
    void more_facts_change_the_tag_even_if_a_missing_position_holds_the_positions() {
        GenerationState some = after(after(GenerationState.NEW, 1), 3);
        GenerationState more = after(some, 4);
        assertEquals(AsOf.of(1, some).positions(), AsOf.of(1, more).positions());
        assertNotEquals(AsOf.of(1, some).tag(), AsOf.of(1, more).tag());
    }

    @Test
    void facts_read_twice_do_not_change_the_tag() {
        GenerationState some = after(GenerationState.NEW, 1);
        assertEquals(AsOf.of(1, some).tag(), AsOf.of(1, after(some, 1)).tag());
    }
}
