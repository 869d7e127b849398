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
 * @param occurredAt the moment of the scan, RFC 3339 with the offset that was sent; null if it was removed, or is not known
 * @param timeZoneRules version of the rules that gave the day, such as 2026f; null if it is not known
 */
public record Receipt(
        UUID scanId,
        String content,
        Status status,
        UUID participantId,
        UUID eventId,
        LocalDate day,
        UUID standing,
        Long position,
        String occurredAt,
        String timeZoneRules) {

    public enum Status {
        ACCEPTED,
        DUPLICATE,
        QUARANTINED
    }

    static Receipt quarantined(UUID id, String digest, UUID eventId) {
        return new Receipt(id, digest, Status.QUARANTINED, null, eventId, null, null, null, null, null);
    }

    /** The same scan on another day. */
    public Receipt on(LocalDate other, UUID stands, String rules) {
        Status now = stands.equals(scanId) ? Status.ACCEPTED : Status.DUPLICATE;
        return new Receipt(scanId, content, now, participantId, eventId, other, stands, position, occurredAt, rules);
    }

    public boolean isQuarantined() {
        return status == Status.QUARANTINED;
    }
}
