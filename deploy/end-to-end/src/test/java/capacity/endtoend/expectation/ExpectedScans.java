package capacity.endtoend.expectation;

import capacity.endtoend.ledger.DayEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the client expects of its scans: recorded, waiting for their event, or in quarantine for a fault. */
public final class ExpectedScans {

    /** The scan that stands for a day until it is annulled; scans recorded in the meantime belong to it. */
    public static final class StandingAttendance {
        public final ScanRequest.Day day;
        final ScanRequest first;
        public boolean isAnnulled;

        StandingAttendance(ScanRequest.Day day, ScanRequest first) {
            this.day = day;
            this.first = first;
        }
    }

    /** @param status accepted or duplicate */
    public record RecordedScan(ScanRequest scan, String status, StandingAttendance sitting, String participantId) {}

    public final Map<String, RecordedScan> recorded = new LinkedHashMap<>();
    public final Map<String, ScanRequest> waiting = new LinkedHashMap<>();
    public final Map<String, ScanRequest> faulty = new LinkedHashMap<>();

    /** Recorded with other content than was sent first; a repeat is compared with the first content. */
    private final Set<String> corrected = new HashSet<>();

    private final Map<String, RecordedScan> probes = new LinkedHashMap<>();
    private final Map<ScanRequest.Day, StandingAttendance> standing = new LinkedHashMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, String> participantOf = new LinkedHashMap<>();

    public boolean stands(ScanRequest.Day day) {
        return standing.containsKey(day);
    }

    void accepted(ScanRequest scan, ScanRequest.Day day, String participantId) {
        StandingAttendance sitting = new StandingAttendance(day, scan);
        if (standing.putIfAbsent(day, sitting) != null) {
            throw new AssertionError(
                    "Accepted although the day is already recorded: " + scan + " by " + standing.get(day).first);
        }
        record(scan, "accepted", sitting, participantId);
    }

    /** A scan to see what is known of an event. The random play does not choose among them, because their number depends on timing. */
    public void probed(ScanRequest scan, ScanRequest.Day day, String participantId) {
        StandingAttendance sitting = new StandingAttendance(day, scan);
        standing.put(day, sitting);
        probes.put(scan.id(), new RecordedScan(scan, "accepted", sitting, participantId));
    }

    /** Accepted at this event, annulled later or not. */
    public List<RecordedScan> acceptedAt(String event) {
        return Stream.concat(recorded.values().stream(), probes.values().stream())
                .filter(each ->
                        each.status().equals("accepted") && each.scan().event().equals(event))
                .toList();
    }

    void duplicate(ScanRequest scan, ScanRequest.Day day, String participantId) {
        if (!standing.containsKey(day)) {
            throw new AssertionError("Called duplicate although the day is not recorded: " + scan + " on " + day);
        }
        record(scan, "duplicate", standing.get(day), participantId);
    }

    private void record(ScanRequest scan, String status, StandingAttendance sitting, String participantId) {
        String before = idOf.putIfAbsent(scan.participant(), participantId);
        String other = participantOf.putIfAbsent(participantId, scan.participant());
        if (before != null && !before.equals(participantId) || other != null && !other.equals(scan.participant())) {
            throw new AssertionError(
                    scan + " is " + participantId + ", but " + before + " and " + other + " were told before");
        }
        waiting.remove(scan.id());
        if (faulty.remove(scan.id()) != null) {
            corrected.add(scan.id());
        }
        recorded.put(scan.id(), new RecordedScan(scan, status, sitting, participantId));
    }

    public List<RecordedScan> asSent() {
        return recorded.values().stream()
                .filter(each -> !corrected.contains(each.scan().id()))
                .toList();
    }

    /** Only the scan that stands annuls its day. */
    public void annul(RecordedScan recorded) {
        if (recorded.status().equals("accepted")) {
            recorded.sitting().isAnnulled = true;
            standing.remove(recorded.sitting().day, recorded.sitting());
        }
    }

    /** The id of the scan that stands for the day of this one; null if none does. */
    public String standing(RecordedScan recorded) {
        StandingAttendance now = standing.get(recorded.sitting().day);
        return now == null ? null : now.first.id();
    }

    /** Participant ids that were told, by the client's own name of the participant. */
    public Map<String, String> participants() {
        return participantOf;
    }

    List<DayEntry> days() {
        List<DayEntry> days = new ArrayList<>();
        standing.forEach((day, sitting) -> days.add(new DayEntry(
                day.participant(),
                day.event(),
                day.day(),
                text(sitting, "sector", null),
                text(sitting, "country", null),
                text(sitting, "gender", "undisclosed"),
                text(sitting, "role", "participant"),
                sitting.first.known())));
        return days;
    }

    private static String text(StandingAttendance sitting, String name, String otherwise) {
        return sitting.first.body().path(name).asText(otherwise);
    }
}
