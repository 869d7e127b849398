package capacity.attendances.decider;

import capacity.contracts.facts.IdentificationMethod;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A command to one attendance. */
public sealed interface AttendanceCommand {

    /** @param event as known now; empty if no fact of it has arrived */
    record Attend(
            UUID scanId,
            UUID eventId,
            UUID participantId,
            OffsetDateTime occurredAt,
            String sector,
            String country,
            String gender,
            String role,
            IdentificationMethod identifiedBy,
            Optional<KnownEvent> event)
            implements AttendanceCommand {}

    /**
     * @param standing the scan that counted when the scan that the caller names was recorded, because a repeated
     *     annulment must not end a later attendance
     * @param reason a code of the vocabulary of annulment reasons
     */
    record Annul(UUID standing, UUID eventId, UUID participantId, LocalDate day, String reason)
            implements AttendanceCommand {}
}
