package capacity.attendances.redating;

import capacity.contracts.timezone.TimeZones;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scan that the rules of today would put on another day.
 *
 * @param id of the scan
 * @param status accepted, or duplicate if another scan stands on its day
 * @param occurredAt as sent
 * @param day to which it belongs now
 * @param dayToday to which the rules of today would put it
 * @param timeZone of the event today
 * @param timeZoneRules version of the rules that gave {@code day}; left out if it is not known
 */
@Schema(
        name = "DoubtfulDay",
        requiredProperties = {
            "id",
            "participantId",
            "eventId",
            "status",
            "occurredAt",
            "day",
            "dayToday",
            "timeZone",
            "timeZoneRulesToday"
        })
public record DoubtfulDayView(
        UUID id,
        UUID participantId,
        UUID eventId,
        @Schema(enumeration = {"accepted", "duplicate"}) String status,
        String occurredAt,
        LocalDate day,
        LocalDate dayToday,
        String timeZone,
        String timeZoneRules,
        String timeZoneRulesToday) {

    static DoubtfulDayView of(ScanDay scan, TimeZones zones) {
        return new DoubtfulDayView(
                scan.scanId(),
                scan.participantId(),
                scan.eventId(),
                scan.accepted() ? "accepted" : "duplicate",
                scan.occurredAt(),
                scan.day(),
                scan.dayBy(zones),
                scan.timeZone(),
                scan.timeZoneRules(),
                zones.version());
    }
}
