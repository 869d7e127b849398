package capacity.attendances.unitofwork;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The result of a scan id, kept for ever.
 *
 * @param content digest of what was sent, bound to the participant's key if there is a participant; null if the scan is
 *     known only from its fact
 * @param participantId null while the scan is quarantined
 * @param eventId null if it cannot be read
 * @param standing the scan that counted for the day when this one was recorded: this scan itself if it was accepted
 * @param position of the fact that the scan recorded or repeated; null while the scan is quarantined
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
