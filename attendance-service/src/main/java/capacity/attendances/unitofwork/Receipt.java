package capacity.attendances.unitofwork;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What came of a scan id, for ever.
 *
 * @param content digest of what was sent; bound to the participant's key once there is a participant; null if it is
 *     known from its fact only
 * @param participantId null while it is quarantined
 * @param eventId null if it cannot be read
 * @param standing the scan that stood for the day when this one was recorded: itself if accepted
 * @param position of the fact that it made, or found; null while it is quarantined
 */
public record Receipt(
        UUID scanId,
        String content,
        Status status,
        UUID participantId,
        UUID eventId,
        LocalDate day,
        UUID standing,
        Long position) {

    public enum Status {
        ACCEPTED,
        DUPLICATE,
        QUARANTINED
    }

    static Receipt quarantined(UUID id, String digest, UUID eventId) {
        return new Receipt(id, digest, Status.QUARANTINED, null, eventId, null, null, null);
    }

    public boolean isQuarantined() {
        return status == Status.QUARANTINED;
    }
}
