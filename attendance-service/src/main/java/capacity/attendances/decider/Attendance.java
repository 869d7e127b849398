package capacity.attendances.decider;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.CountedRoles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The days of one participant at one event.
 *
 * @param standing the scan that stands, by day and kind of role; a day that is missing has no attendance
 * @param scans every scan that made a fact, also those that no longer stand
 */
public record Attendance(Map<DayOfRole, UUID> standing, Map<UUID, AcceptedScan> scans) {

    public static final Attendance NONE = new Attendance(Map.of(), Map.of());

    public Attendance {
        standing = Map.copyOf(standing);
        scans = Map.copyOf(scans);
    }

    /** On one day a person may stand once in the counted roles and once in the others. */
    public record DayOfRole(LocalDate day, boolean counted) {

        public static DayOfRole of(LocalDate day, String role) {
            return new DayOfRole(day, CountedRoles.contains(role));
        }
    }

    /** @param fact as if the scan had been accepted on the day to which it belongs today */
    public record AcceptedScan(ParticipantAttended fact, boolean annulled) {

        DayOfRole place() {
            return DayOfRole.of(fact.day(), fact.role());
        }
    }

    public Optional<UUID> standingOn(DayOfRole place) {
        return Optional.ofNullable(standing.get(place));
    }

    /** The scan that stands where this one belongs: often itself. */
    public Optional<UUID> standingFor(UUID scan) {
        return Optional.ofNullable(scans.get(scan)).map(AcceptedScan::place).flatMap(this::standingOn);
    }

    /** Of a scan that made a fact. */
    public Optional<String> roleOf(UUID scan) {
        return Optional.ofNullable(scans.get(scan))
                .map(accepted -> accepted.fact().role());
    }

    /** Whether the day counts because of this scan. */
    public boolean stands(UUID scan) {
        return standingFor(scan).filter(scan::equals).isPresent();
    }

    /** @param stands the scan that stands on the day: this one, or one of which this one is a duplicate */
    Attendance with(ParticipantAttended scan, UUID stands) {
        Map<DayOfRole, UUID> days = vacated(scan.scanId());
        days.put(DayOfRole.of(scan.day(), scan.role()), stands);
        return new Attendance(days, known(new AcceptedScan(scan, false)));
    }

    /** Without effect on a scan of which nothing is known, because its fact is lost. */
    Attendance annulled(UUID scan) {
        AcceptedScan accepted = scans.get(scan);
        return new Attendance(vacated(scan), accepted == null ? scans : known(new AcceptedScan(accepted.fact(), true)));
    }

    private Map<DayOfRole, UUID> vacated(UUID scan) {
        Map<DayOfRole, UUID> days = new HashMap<>(standing);
        days.values().remove(scan);
        return days;
    }

    private Map<UUID, AcceptedScan> known(AcceptedScan scan) {
        Map<UUID, AcceptedScan> known = new HashMap<>(scans);
        known.put(scan.fact().scanId(), scan);
        return known;
    }
}
