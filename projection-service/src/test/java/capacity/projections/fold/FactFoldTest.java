package capacity.projections.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import capacity.projections.change.Change;
import capacity.projections.change.Moment;
import capacity.projections.change.Status;
import capacity.projections.samples.SampleChanges;
import capacity.projections.samples.SampleEvent;
import capacity.projections.samples.SampleJournals;
import capacity.projections.snapshot.SnapshotBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactFoldTest {

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

    private final SnapshotBuilder model = new SnapshotBuilder();

    @Test
    void every_kind_of_fact_makes_a_change() {
        SealedTypes.assertKnown(Fact.class, SampleFacts.oneOfEach(), fact -> {
            FactFold fold = new FactFold(model);
            assertEquals(FactFold.Verdict.NEXT, fold.add(envelope(UUID.randomUUID(), 1), fact));
            assertNotNull(fold.made().get(0).change());
        });
    }

    @Test
    void every_kind_of_change_is_applied_and_asked_for() {
        SealedTypes.assertKnown(Change.class, SampleChanges.oneOfEach(), change -> {
            SnapshotBuilder after = new SnapshotBuilder();
            after.apply(change, "events", new Moment(1, 1, Instant.EPOCH, "any"));
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
                Map.of(FactFold.VERSION, new TreeSet<>(FactTypes.all().keySet())));
    }

    @Test
    void an_already_known_version_changes_nothing() {
        apply(1);
        FactFold fold = new FactFold(model);
        assertEquals(FactFold.Verdict.REPEATED, fold.add(envelope(EVENT, 1), scheduled()));
        assertEquals(FactFold.Verdict.NEXT, fold.add(envelope(EVENT, 2), new EventHeld()));
        assertEquals(FactFold.Verdict.REPEATED, fold.add(envelope(EVENT, 2), new EventHeld()));
        assertEquals(1, fold.made().size());
    }

    @Test
    void a_missing_version_is_reported_and_the_fact_is_applied_nevertheless() {
        apply(1);
        FactFold fold = new FactFold(model);
        assertEquals(FactFold.Verdict.GAP, fold.add(envelope(EVENT, 3), new EventHeld()));
        SampleJournals.apply(model, fold);
        assertEquals(Status.HELD, model.state(EVENT).status());
        assertEquals(3, model.version(EVENT, new EventHeld()));
    }

    @Test
    void a_fact_that_cannot_be_folded_changes_nothing() {
        FactFold fold = new FactFold(model);
        Envelope absurd = envelope(UUID.randomUUID(), 100_001);
        Fact attended = SampleFacts.oneOfEach(ParticipantAttended.class).get(0);
        assertThrows(IllegalArgumentException.class, () -> fold.add(absurd, attended));
        assertTrue(fold.made().isEmpty());
        assertEquals(FactFold.Verdict.NEXT, fold.add(envelope(absurd.stream(), 1), attended));
    }

    @Test
    void the_model_stays_the_same_until_the_changes_are_applied() {
        new FactFold(model).add(envelope(EVENT, 1), scheduled());
        assertEquals(0, model.snapshot().events());
    }

    @Test
    void an_event_with_unreadable_details_is_unknown() {
        FactFold fold = new FactFold(model);
        fold.add(envelope(EVENT, 2), new EventHeld());
        SampleJournals.apply(model, fold);
        assertNull(model.snapshot().event(0).state(Integer.MAX_VALUE));
    }

    private void apply(long version) {
        FactFold fold = new FactFold(model);
        fold.add(envelope(EVENT, version), scheduled());
        SampleJournals.apply(model, fold);
    }

    private static Fact scheduled() {
        return new EventScheduled(SampleEvent.event().details());
    }

    private static Envelope envelope(UUID stream, long version) {
        return new Envelope(UUID.randomUUID(), "any", "events", stream, version, version, Instant.EPOCH, "organizer-1");
    }
}
