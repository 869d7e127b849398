package capacity.projections.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.serialization.FactCodec;
import capacity.projections.samples.GoldenFactFiles;
import capacity.projections.samples.SampleEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CubeFoldTest {

    private static final UUID EVENT = UUID.randomUUID();
    private final Cube cube = new Cube();

    @Test
    void every_type_of_fact_makes_a_change() throws IOException {
        for (String type : FactTypes.all().keySet()) {
            CubeFold fold = new CubeFold(cube);
            Fact fact = FactCodec.decode(type, GoldenFactFiles.json(type));
            assertEquals(CubeFold.Verdict.NEXT, fold.add(envelope(UUID.randomUUID(), 1), fact), type);
            assertNotNull(fold.made().get(0).change(), type);
        }
    }

    /**
     * Otherwise instances that do not know the type would write beside those that do, and overwrite what these have
     * counted.
     */
    @Test
    void a_new_type_raises_the_version() {
        assertEquals(Map.of(2, 20), Map.of(CubeFold.VERSION, FactTypes.all().size()));
    }

    @Test
    void an_already_known_version_changes_nothing() {
        apply(1);
        CubeFold fold = new CubeFold(cube);
        assertEquals(CubeFold.Verdict.REPEATED, fold.add(envelope(EVENT, 1), scheduled()));
        assertEquals(CubeFold.Verdict.NEXT, fold.add(envelope(EVENT, 2), new EventHeld()));
        assertEquals(CubeFold.Verdict.REPEATED, fold.add(envelope(EVENT, 2), new EventHeld()));
        assertEquals(1, fold.made().size());
    }

    @Test
    void a_missing_version_is_reported_and_the_fact_is_applied_nevertheless() {
        apply(1);
        CubeFold fold = new CubeFold(cube);
        assertEquals(CubeFold.Verdict.GAP, fold.add(envelope(EVENT, 3), new EventHeld()));
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
        assertEquals(Status.HELD, cube.state(EVENT).status());
        assertEquals(3, cube.version(EVENT, new EventHeld()));
    }

    @Test
    void a_fact_that_cannot_be_folded_changes_nothing() throws IOException {
        CubeFold fold = new CubeFold(cube);
        Envelope absurd = envelope(UUID.randomUUID(), Integer.MAX_VALUE + 1L);
        Fact attended = FactCodec.decode("participant-attended.v1", GoldenFactFiles.json("participant-attended.v1"));
        assertThrows(IllegalArgumentException.class, () -> fold.add(absurd, attended));
        assertTrue(fold.made().isEmpty());
        assertEquals(CubeFold.Verdict.NEXT, fold.add(envelope(absurd.stream(), 1), attended));
    }

    @Test
    void the_cube_stays_the_same_until_the_changes_are_applied() {
        new CubeFold(cube).add(envelope(EVENT, 1), scheduled());
        assertTrue(cube.events().isEmpty());
    }

    @Test
    void an_event_with_unreadable_details_is_unknown() {
        CubeFold fold = new CubeFold(cube);
        fold.add(envelope(EVENT, 2), new EventHeld());
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
        assertTrue(List.copyOf(cube.events()).get(0).known().isEmpty());
    }

    private void apply(long version) {
        CubeFold fold = new CubeFold(cube);
        fold.add(envelope(EVENT, version), scheduled());
        fold.made().forEach(each -> cube.apply(each.change(), each.envelope().version()));
    }

    private static Fact scheduled() {
        return new EventScheduled(SampleEvent.event().details());
    }

    private static Envelope envelope(UUID stream, long version) {
        return new Envelope(UUID.randomUUID(), "any", "events", stream, version, version, Instant.EPOCH, "organizer-1");
    }
}
