package capacity.endtoend.play;

import capacity.endtoend.ledger.DayEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the client believes of its scans: recorded, waiting for their event, or kept for a fault. */
final class ScanBook {

    /** What stands for a day until it is annulled; scans recorded meanwhile belong to it. */
    static final class Sitting {
        final Scan.Day day;
        final Scan first;
        boolean isAnnulled;

        Sitting(Scan.Day day, Scan first) {
            this.day = day;
            this.first = first;
        }
    }

    /** @param status accepted or duplicate */
    record Recorded(Scan scan, String status, Sitting sitting, String participantId) {}

    final Map<String, Recorded> recorded = new LinkedHashMap<>();
    final Map<String, Scan> waiting = new LinkedHashMap<>();
    final Map<String, Scan> faulty = new LinkedHashMap<>();

    /** Recorded with another content than was sent first, which is what a repeat would be compared with. */
    private final Set<String> corrected = new HashSet<>();

    private final Map<String, Recorded> probes = new LinkedHashMap<>();
    private final Map<Scan.Day, Sitting> standing = new LinkedHashMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, String> participantOf = new LinkedHashMap<>();

    boolean stands(Scan.Day day) {
        return standing.containsKey(day);
    }

    void accepted(Scan scan, Scan.Day day, String participantId) {
        Sitting sitting = new Sitting(day, scan);
        if (standing.putIfAbsent(day, sitting) != null) {
            throw new AssertionError("Accepted although the day was taken: " + scan + " by " + standing.get(day).first);
        }
        record(scan, "accepted", sitting, participantId);
    }

    /** A scan of ours to see what is known of an event. The dice do not choose among them, for their number depends on luck. */
    void probed(Scan scan, Scan.Day day, String participantId) {
        Sitting sitting = new Sitting(day, scan);
        standing.put(day, sitting);
        probes.put(scan.id(), new Recorded(scan, "accepted", sitting, participantId));
    }

    /** Accepted at this event, annulled since or not. */
    List<Recorded> acceptedAt(String event) {
        return Stream.concat(recorded.values().stream(), probes.values().stream())
                .filter(each ->
                        each.status().equals("accepted") && each.scan().event().equals(event))
                .toList();
    }

    void duplicate(Scan scan, Scan.Day day, String participantId) {
        if (!standing.containsKey(day)) {
            throw new AssertionError("Called duplicate although the day was free: " + scan + " on " + day);
        }
        record(scan, "duplicate", standing.get(day), participantId);
    }

    private void record(Scan scan, String status, Sitting sitting, String participantId) {
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
        recorded.put(scan.id(), new Recorded(scan, status, sitting, participantId));
    }

    List<Recorded> asSent() {
        return recorded.values().stream()
                .filter(each -> !corrected.contains(each.scan().id()))
                .toList();
    }

    void annul(Recorded recorded) {
        recorded.sitting().isAnnulled = true;
        standing.remove(recorded.sitting().day, recorded.sitting());
    }

    /** Participant ids that were told, by the client's own name of the participant. */
    Map<String, String> participants() {
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

    private static String text(Sitting sitting, String name, String otherwise) {
        return sitting.first.body().path(name).asText(otherwise);
    }
}
