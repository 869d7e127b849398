package capacity.contracts.facts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What happened to one attendance: one participant at one event. The stream is derived from the pair ({@link
 * capacity.contracts.envelope.StreamIds}). Nothing here is personal: a participant is a random id.
 */
public sealed interface AttendanceFact extends Fact {

    UUID eventId();

    UUID participantId();

    /** The local day that the fact is about. */
    LocalDate day();

    /**
     * The first scan of a participant, event and day.
     *
     * @param scanId made by the kiosk, one per scan
     * @param day the calendar day of {@code occurredAt} in the event's time zone as known at acceptance
     * @param outsideDates whether that day was outside the event's dates as known at acceptance; the attendance counts
     *     anyway
     * @param country the country that the person represents, ISO 3166-1 alpha-2, or null
     * @param identifiedBy how the person was distinguished from others; it decides what can be counted for certain
     */
    record ParticipantAttended(
            UUID scanId,
            UUID eventId,
            UUID participantId,
            LocalDate day,
            boolean outsideDates,
            OffsetDateTime occurredAt,
            String sector,
            String country,
            String gender,
            String role,
            IdentificationMethod identifiedBy)
            implements AttendanceFact {}

    /**
     * The day no longer counts; a later scan with a new id counts again.
     *
     * @param scanId the scan that stood until now
     * @param reason a code of the vocabulary of annulment reasons
     */
    record AttendanceAnnulled(UUID scanId, UUID eventId, UUID participantId, LocalDate day, String reason)
            implements AttendanceFact {}
}
