package capacity.attendances.api;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import capacity.attendances.participant.Person;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.journal.StoredFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accepted scan as it is listed.
 *
 * @param id of the scan
 * @param day the calendar day in the event's time zone, as known when the scan was accepted
 * @param annulled null if the scan was not annulled
 * @param participant null if the caller may not see names, the person gave none, was erased, or is unreadable
 * @param unreadable true if the register has a name that cannot be decrypted; otherwise null
 */
@Schema(
        requiredProperties = {
            "id",
            "participantId",
            "eventId",
            "occurredAt",
            "day",
            "outsideDates",
            "sector",
            "gender",
            "role",
            "recordedAt",
            "position"
        })
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
        Person participant,
        Boolean unreadable) {

    public record Annulment(String reason, Instant recordedAt) {}

    /**
     * @param end the annulment; null if the scan was not annulled
     * @param participant empty if the register row cannot be decrypted; null if there is no name to show
     */
    static AttendanceView of(
            ParticipantAttended scan, Envelope envelope, StoredFact end, Optional<Person> participant) {
        return new AttendanceView(
                scan.scanId(),
                scan.participantId(),
                scan.eventId(),
                ISO_OFFSET_DATE_TIME.format(scan.occurredAt()),
                scan.day(),
                scan.outsideDates(),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                end == null ? null : annulment(end),
                envelope.recordedAt(),
                envelope.position(),
                participant == null ? null : participant.orElse(null),
                participant != null && participant.isEmpty() ? true : null);
    }

    private static Annulment annulment(StoredFact end) {
        return new Annulment(
                ((AttendanceAnnulled) end.fact()).reason(), end.envelope().recordedAt());
    }
}
