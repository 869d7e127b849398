package capacity.projections.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.SealedTypes;
import capacity.projections.samples.SampleChanges;
import capacity.projections.samples.SampleEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CubeFoldTest {

    private static final UUID EVENT = UUID.randomUUID();
    private static final Set<String> TYPES_OF_VERSION_3 = Set.of(
            "attendance-annulled.v2",
            "attendance-redated.v1",
            "contribution-recorded.v1",
            "contribution-revised.v1",
            "contribution-withdrawn.v1",
            "event-cancelled.v1",
            "event-held.v1",
            "event-reopened.v1",
            "event-revised.v1",
            "event-scheduled.v1",
            "headcount-reported.v1",
            "knowledge-product-registered.v1",
            "knowledge-product-revised.v1",
            "knowledge-product-withdrawn.v1",
            "participant-attended.v2",
            "partner-registered.v1",
            "partner-revised.v1",
            "partner-withdrawn.v1",
            "programme-registered.v1",
            "programme-revised.v1",
            "programme-withdrawn.v1");

    private final Cube cube = new Cube();

    @Test
    void every_kind_of_fact_makes_a_change() {
        SealedTypes.assertKnown(Fact.class, SampleFacts.oneOfEach(), fact -> {
            CubeFold fold = new CubeFold(cube);
            assertEquals(CubeFold.Verdict.NEXT, fold.add(envelope(UUID.randomUUID(), 1), fact));
            assertNotNull(fold.made().get(0).change());
        });
    }

    @Test
    void every_kind_of_change_is_applied_and_asked_for() {
        SealedTypes.assertKnown(CubeChange.class, SampleChanges.oneOfEach(), change -> {
            Cube after = new Cube();
            after.apply(change, 1);
            assertTrue(after.mayHold(change));
        });
    }

    /**
     * Otherwise instances that do not know the type would write beside those that do, and overwrite what these have
     * counted. Where this fails, raise the version and name the new types.
     */
    @Test
    void a_new_type_raises_the_version() {
        assertEquals(
                Map.of(3, TYPES_OF_VERSION_3),
                Map.of(CubeFold.VERSION, new TreeSet<>(FactTypes.all().keySet())));
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
    void a_fact_that_cannot_be_folded_changes_nothing() {
        CubeFold fold = new CubeFold(cube);
        Envelope absurd = envelope(UUID.randomUUID(), Integer.MAX_VALUE + 1L);
        Fact attended = SampleFacts.oneOfEach(ParticipantAttended.class).get(0);
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
