package capacity.contracts.facts;

import java.time.LocalDate;
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
     * The first scan of a participant, event, day and kind of role (counted or not). The moment of the scan is not here: it
     * is personal enough to stay in the receipt.
     *
     * @param scanId made by the kiosk, one per scan
     * @param day the calendar day of the scan in the event's time zone as known at acceptance
     * @param outsideDates whether that day was outside the event's dates as known at acceptance; the attendance counts
     *     anyway
     * @param country the country that the person represents, ISO 3166-1 alpha-2 or XK, or null
     * @param identifiedBy how the person was distinguished from others; it decides what can be counted for certain
     */
    record ParticipantAttended(
            UUID scanId,
            UUID eventId,
            UUID participantId,
            LocalDate day,
            boolean outsideDates,
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
     * @param role of the scan; null in facts of version 1, which were recorded when only one scan could stand on a day
     */
    record AttendanceAnnulled(UUID scanId, UUID eventId, UUID participantId, LocalDate day, String reason, String role)
            implements AttendanceFact {}

    /**
     * The scan belongs to another day, because the rules of its time zone, or the event's time zone, were corrected. What
     * is known of the scan is repeated, so that nothing else is needed to count it on the new day.
     *
     * @param day the new day
     * @param standing the scan that counts on the new day: this one, or the one of which this one is a duplicate there
     * @param from the day until now
     * @param stood whether the scan counted on {@code from}
     * @param timeZoneRules the version of the rules that gave the new day, such as 2026f
     */
    record AttendanceRedated(
            UUID scanId,
            UUID eventId,
            UUID participantId,
            LocalDate day,
            UUID standing,
            LocalDate from,
            boolean stood,
            boolean outsideDates,
            String sector,
            String country,
            String gender,
            String role,
            IdentificationMethod identifiedBy,
            String timeZoneRules)
            implements AttendanceFact {

        /** The scan as if it had been accepted on its new day. */
        public ParticipantAttended scan() {
            return new ParticipantAttended(
                    scanId, eventId, participantId, day, outsideDates, sector, country, gender, role, identifiedBy);
        }

        /** Whether the scan counts on its new day. */
        public boolean stands() {
            return scanId.equals(standing);
        }
    }
}
