package capacity.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.contracts.Envelope;
import capacity.history.Batch;
import capacity.history.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static State after(State before, long position) {
        Envelope fact = new Envelope(
                UUID.randomUUID(), "event-held.v1", "events", UUID.randomUUID(), 1, position, Instant.EPOCH, "someone");
        return before.after(new Batch(List.of(), List.of(fact), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void numbersThatWereMadeOfMoreFactsAreOthersThoughThePositionsStandStillBeforeOneThatIsMissing() {
        State some = after(after(State.NEW, 1), 3);
        State more = after(some, 4);
        assertEquals(AsOf.of(1, some).positions(), AsOf.of(1, more).positions());
        assertNotEquals(AsOf.of(1, some).tag(), AsOf.of(1, more).tag());
    }

    @Test
    void whatWasReadTwiceChangesNoNumber() {
        State some = after(State.NEW, 1);
        assertEquals(AsOf.of(1, some).tag(), AsOf.of(1, after(some, 1)).tag());
    }
}
