package capacity.projections.fold;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.CountedRoles;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.RegisterFact;
import capacity.projections.change.Change;
import capacity.projections.change.Change.OfAttendance;
import capacity.projections.change.EventState;
import capacity.projections.change.Moment;
import capacity.projections.snapshot.SnapshotBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Folds one batch of facts over a model without changing it, because the changes must be written to the database before
 * they are applied.
 */
public final class FactFold {

    /**
     * Must be raised whenever the same facts would give other rows or another model, also when a fact type is added.
     * Then everything is folded again, and instances of an earlier version that still run only read the result.
     */
    public static final int VERSION = 3;

    /**
     * The most versions of one attendance, far more than people cause. The limit is needed because the model keeps it as a small number.
     */
    private static final long MOST_VERSIONS = 100_000;

    private final SnapshotBuilder model;
    private final Map<UUID, EventState> states = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final List<RecordedChange> made = new ArrayList<>();

    public enum Verdict {
        NEXT,
        /** Already known, because a recreated topic contains everything again. */
        REPEATED,
        /** A version of the stream is missing. The fact is applied nevertheless. */
        GAP
    }

    public FactFold(SnapshotBuilder model) {
        this.model = model;
    }

    /** @throws RuntimeException if the fact cannot be folded; then nothing is changed */
    public Verdict add(Envelope envelope, Fact fact) {
        if (Moment.of(envelope).position() < 1) {
            throw new IllegalArgumentException("positions begin with 1");
        }
        long before = versions.computeIfAbsent(envelope.stream(), stream -> model.version(stream, fact));
        if (envelope.version() <= before) {
            return Verdict.REPEATED;
        }
        changes(envelope, fact).forEach(change -> made.add(made(change, envelope)));
        versions.put(envelope.stream(), envelope.version());
        return envelope.version() == before + 1 ? Verdict.NEXT : Verdict.GAP;
    }

    private RecordedChange made(Change change, Envelope envelope) {
        // the first fact of a stream cannot end anything
        return new RecordedChange(change, envelope, envelope.version() > 1 && model.mayHold(change));
    }

    /** In the order of the facts. */
    public List<RecordedChange> made() {
        return made;
    }

    private List<? extends Change> changes(Envelope envelope, Fact fact) {
        UUID stream = envelope.stream();
        if (fact instanceof HeadcountReported headcount) {
            return List.of(new Change.OfHeadcount(stream, headcount.day(), headcount.count(), headcount.basis()));
        }
        if (fact instanceof EventFact event) {
            EventState state = states.computeIfAbsent(stream, model::state).evolve(event);
            states.put(stream, state);
            return List.of(new Change.OfEvent(stream, state));
        }
        if (fact instanceof AttendanceFact attendance) {
            return attendance(envelope, attendance);
        }
        if (fact instanceof RegisterFact<?> register) {
            return List.of(entry(stream, register));
        }
        throw new IllegalArgumentException(fact.getClass() + " does not change the model");
    }

    private static List<OfAttendance> attendance(Envelope envelope, AttendanceFact fact) {
        if (envelope.version() > MOST_VERSIONS) {
            throw new IllegalArgumentException("the stream has more versions than the model can hold");
        }
        if (fact instanceof ParticipantAttended scan) {
            return List.of(OfAttendance.begun(scan));
        }
        if (fact instanceof AttendanceAnnulled annulled) {
            return kinds(annulled).stream()
                    .map(counted -> OfAttendance.ended(fact, fact.day(), counted))
                    .toList();
        }
        if (fact instanceof AttendanceRedated redated) {
            return redated(redated);
        }
        throw new IllegalArgumentException(fact.getClass() + " does not change an attendance");
    }

    /** Facts of version 1 do not say the kind, and were recorded when only one of the two could stand. */
    private static List<Boolean> kinds(AttendanceAnnulled annulled) {
        return annulled.role() == null ? List.of(true, false) : List.of(CountedRoles.contains(annulled.role()));
    }

    private static List<OfAttendance> redated(AttendanceRedated fact) {
        List<OfAttendance> changes = new ArrayList<>();
        if (fact.stood()) {
            changes.add(OfAttendance.ended(fact, fact.from(), CountedRoles.contains(fact.role())));
        }
        if (fact.stands()) {
            changes.add(OfAttendance.begun(fact.scan()));
        }
        return changes;
    }

    private static Change entry(UUID stream, RegisterFact<?> fact) {
        return new Change.OfEntry(stream, fact.entry().isPresent() ? fact : null);
    }
}
