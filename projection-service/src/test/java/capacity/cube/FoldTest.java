package capacity.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.Envelope;
import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.EventFact.EventScheduled;
import capacity.contracts.Fact;
import capacity.contracts.FactTypes;
import capacity.contracts.json.FactCodec;
import capacity.totals.AnEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final UUID EVENT = UUID.randomUUID();
    private final Cube cube = new Cube();

    @Test
    void everyTypeOfFactMakesAChange() throws IOException {
        for (String type : FactTypes.all().keySet()) {
            Fold fold = new Fold(cube);
            Fact fact = FactCodec.decode(type, Golden.json(type));
            assertEquals(Fold.Verdict.NEXT, fold.add(envelope(UUID.randomUUID(), 1), fact), type);
            assertNotNull(fold.made().get(0).change(), type);
        }
    }

    /** Else builds that do not know the type would write beside those that do, and bury what these have counted. */
    @Test
    void aNewTypeRaisesTheVersion() {
        assertEquals(Map.of(2, 20), Map.of(Fold.VERSION, FactTypes.all().size()));
    }

    @Test
    void aVersionKnownAlreadyChangesNothing() {
        apply(1);
        Fold fold = new Fold(cube);
        assertEquals(Fold.Verdict.REPEATED, fold.add(envelope(EVENT, 1), scheduled()));
        assertEquals(Fold.Verdict.NEXT, fold.add(envelope(EVENT, 2), new EventHeld()));
        assertEquals(Fold.Verdict.REPEATED, fold.add(envelope(EVENT, 2), new EventHeld()));
        assertEquals(1, fold.made().size());
    }

    @Test
    void aMissingVersionIsToldAndTheFactAppliedAllTheSame() {
        apply(1);
        Fold fold = new Fold(cube);
        assertEquals(Fold.Verdict.GAP, fold.add(envelope(EVENT, 3), new EventHeld()));
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
        assertEquals(Status.HELD, cube.state(EVENT).status());
        assertEquals(3, cube.version(EVENT, new EventHeld()));
    }

    @Test
    void aFactThatCannotBeFoldedLeavesNothingBehind() throws IOException {
        Fold fold = new Fold(cube);
        Envelope absurd = envelope(UUID.randomUUID(), Integer.MAX_VALUE + 1L);
        Fact attended = FactCodec.decode("participant-attended.v1", Golden.json("participant-attended.v1"));
        assertThrows(IllegalArgumentException.class, () -> fold.add(absurd, attended));
        assertTrue(fold.made().isEmpty());
        assertEquals(Fold.Verdict.NEXT, fold.add(envelope(absurd.stream(), 1), attended));
    }

    @Test
    void theCubeIsNotTouchedBeforeTheChangesAreApplied() {
        new Fold(cube).add(envelope(EVENT, 1), scheduled());
        assertTrue(cube.events().isEmpty());
    }

    @Test
    void anEventWhoseDetailsCouldNotBeReadIsKnownToNobody() {
        Fold fold = new Fold(cube);
        fold.add(envelope(EVENT, 2), new EventHeld());
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
        assertTrue(List.copyOf(cube.events()).get(0).known().isEmpty());
    }

    private void apply(long version) {
        Fold fold = new Fold(cube);
        fold.add(envelope(EVENT, version), scheduled());
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
    }

    private static Fact scheduled() {
        return new EventScheduled(AnEvent.event().details());
    }

    private static Envelope envelope(UUID stream, long version) {
        return new Envelope(UUID.randomUUID(), "any", "events", stream, version, version, Instant.EPOCH, "organizer-1");
    }
}
