package capacity.desk;

import capacity.participant.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An accepted scan as it is listed.
 *
 * @param id of the scan
 * @param day the calendar day in the event's time zone, as known when the scan was accepted
 * @param annulled null while it stands
 * @param participant null for who may not see names, for somebody who gave none, and after erasure
 */
public record AttendanceView(
        UUID id,
        UUID participantId,
        UUID eventId,
        String occurredAt,
        LocalDate day,
        Boolean outsideDates,
        String sector,
        String country,
        String gender,
        String role,
        Annulment annulled,
        Instant recordedAt,
        Long position,
        Person participant) {

    public record Annulment(String reason, Instant recordedAt) {}

    static AttendanceView of(AttendanceRow row, Person participant) {
        return new AttendanceView(
                row.scanId,
                row.participantId,
                row.eventId,
                row.occurredAt,
                row.day,
                row.outsideDates,
                row.sector,
                row.country,
                row.gender,
                row.role,
                row.annulledReason == null ? null : new Annulment(row.annulledReason, row.annulledAt),
                row.recordedAt,
                row.position,
                participant);
    }
}
