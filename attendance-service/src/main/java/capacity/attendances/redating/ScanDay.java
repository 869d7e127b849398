package capacity.attendances.redating;

import capacity.contracts.timezone.TimeZones;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A scan, its day, and the day that the rules of today give.
 *
 * @param occurredAt as sent
 * @param timeZoneRules version of the rules that gave {@code day}; null if it is not known
 * @param timeZone of the event today
 */
record ScanDay(
        UUID scanId,
        UUID participantId,
        UUID eventId,
        LocalDate day,
        boolean accepted,
        String occurredAt,
        String timeZoneRules,
        String timeZone) {

    /** Where the rules do not know the zone, nothing is doubtful. */
    LocalDate dayBy(TimeZones zones) {
        return zones.has(timeZone)
                ? zones.dayOf(OffsetDateTime.parse(occurredAt).toInstant(), timeZone)
                : day;
    }

    boolean isDoubtful(TimeZones zones) {
        return !dayBy(zones).equals(day);
    }
}
