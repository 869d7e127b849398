package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.RegisterFact;
import capacity.projections.samples.SampleJournals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The last state of every event and of every attendance, in plain maps. */
final class NaiveFold {

    final Map<UUID, EventDetails> details = new HashMap<>();
    final Map<UUID, String> status = new HashMap<>();
    final Map<List<Object>, ParticipantAttended> days = new LinkedHashMap<>();

    final Map<UUID, Map<LocalDate, Integer>> headcounts = new HashMap<>();

    NaiveFold(SampleJournals journals) {
        this(journals.events, journals.attendances);
    }

    NaiveFold(List<SampleJournals.Recorded> events, List<SampleJournals.Recorded> attendances) {
        events.forEach(each -> event(each.envelope().stream(), each.fact()));
        attendances.forEach(each -> attendance(each.fact()));
    }

    private void event(UUID id, Object fact) {
        if (fact instanceof EventScheduled scheduled) {
            details.put(id, scheduled.details());
            status.put(id, "planned");
        } else if (fact instanceof EventRevised revised) {
            details.put(id, revised.details());
        } else if (fact instanceof EventHeld) {
            status.put(id, "held");
        } else if (fact instanceof EventCancelled) {
            status.put(id, "cancelled");
        } else if (fact instanceof EventReopened) {
            status.put(id, "planned");
        } else if (fact instanceof HeadcountReported report) {
            headcounts.computeIfAbsent(id, any -> new HashMap<>()).put(report.day(), report.count());
        } else if (!(fact instanceof RegisterFact)) {
            throw new IllegalArgumentException("unknown " + fact.getClass());
        }
    }

    private static List<Object> place(ParticipantAttended scan) {
        boolean counted = Set.of("participant", "resource-person").contains(scan.role());
        return List.of(scan.eventId(), scan.participantId(), scan.day(), counted);
    }

    private void attendance(Object fact) {
        if (fact instanceof ParticipantAttended scan) {
            days.put(place(scan), scan);
        } else if (fact instanceof AttendanceAnnulled annulled) {
            days.values().removeIf(scan -> scan.scanId().equals(annulled.scanId()));
        } else if (fact instanceof AttendanceRedated redated) {
            days.values().removeIf(scan -> scan.scanId().equals(redated.scanId()));
            if (redated.scanId().equals(redated.standing())) {
                days.put(place(redated.scan()), redated.scan());
            }
        } else {
            throw new IllegalArgumentException("unknown " + fact.getClass());
        }
    }
}
