package capacity.projections.samples;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.PartnerFact.PartnerRegistered;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.SealedTypes;
import capacity.projections.change.Change;
import capacity.projections.change.EventState;
import capacity.projections.change.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One change of every kind. */
public final class SampleChanges {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 6);

    private SampleChanges() {}

    public static List<Change> oneOfEach() {
        ParticipantAttended scan =
                SampleFacts.oneOfEach(ParticipantAttended.class).get(0);
        return SealedTypes.oneOfEach(
                Change.class,
                List.of(
                        new Change.OfEvent(
                                UUID.randomUUID(),
                                new EventState(
                                        Status.PLANNED,
                                        SampleFacts.oneOfEach(EventScheduled.class)
                                                .get(0)
                                                .details())),
                        new Change.OfHeadcount(UUID.randomUUID(), DAY, 40, "signed sheet"),
                        new Change.OfAttendance(scan.eventId(), scan.participantId(), scan.day(), true, scan),
                        new Change.OfEntry(
                                UUID.randomUUID(),
                                SampleFacts.oneOfEach(PartnerRegistered.class).get(0))));
    }
}
