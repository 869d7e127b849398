package capacity.attendances.decider;

import capacity.contracts.facts.IdentificationMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A command to one attendance. */
public sealed interface AttendanceCommand {

    /**
     * @param event as known now; empty if no fact of it has arrived
     * @param day the calendar day of the scan in the event's time zone; null if the event is unknown
     */
    record Attend(
            UUID scanId,
            UUID eventId,
            UUID participantId,
            LocalDate day,
            String sector,
            String country,
            String gender,
            String role,
            IdentificationMethod identifiedBy,
            Optional<KnownEvent> event)
            implements AttendanceCommand {}

    /**
     * Only the scan that stands annuls its day.
     *
     * @param reason a code of the vocabulary of annulment reasons
     */
    record Annul(UUID scanId, String reason) implements AttendanceCommand {}

    /**
     * Moves scans to the days to which they belong by other rules.
     *
     * @param days the new day of each scan that made a fact; scans that belong there already change nothing
     * @param repeats scans that made no fact, because another one stood on their day; one of them stands now where none
     *     does any more
     * @param event as known now
     * @param timeZoneRules the version of the rules that gave the days
     */
    record Redate(List<ScanDay> days, List<Repeat> repeats, KnownEvent event, String timeZoneRules)
            implements AttendanceCommand {

        public record ScanDay(UUID scanId, LocalDate day) {}

        /** @param of the scan that stood on {@code from}, whose sector, role … this one has too */
        public record Repeat(UUID scanId, LocalDate from, LocalDate day, UUID of) {}
    }
}
