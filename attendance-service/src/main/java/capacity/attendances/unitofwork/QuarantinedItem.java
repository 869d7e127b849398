package capacity.attendances.unitofwork;

import capacity.attendances.scan.Submission;
import capacity.attendances.scan.Submission.SealedItem;
import capacity.contracts.decision.Rejection;
import java.time.Instant;
import java.util.UUID;

/**
 * An item of a batch that could not be accepted.
 *
 * @param id the id of its receipt
 * @param reason why it waits, or waited
 * @param item as sent, encrypted; null after the release, because the register then has the personal data
 * @param corrected with corrections, encrypted; null if there are none
 * @param faults encrypted; null if the content is valid
 * @param settled null while it waits
 * @param command the last command that changed it
 */
public record QuarantinedItem(
        UUID id,
        Status status,
        Rejection reason,
        UUID eventId,
        String addressHash,
        byte[] item,
        byte[] corrected,
        byte[] faults,
        Instant receivedAt,
        String receivedBy,
        Settlement settled,
        UUID command) {

    private static final String UNREADABLE = "unreadable";

    public enum Status {
        WAITING,
        RELEASED,
        DISMISSED
    }

    /** @param how why it was dismissed; null for a release */
    public record Settlement(Instant at, String by, String how) {}

    static QuarantinedItem waiting(Submission sent, Rejection reason, Instant at, String by, UUID command) {
        SealedItem sealed = sent.sealed().get();
        return new QuarantinedItem(
                sent.id(),
                Status.WAITING,
                reason,
                sent.eventId(),
                sealed.addressHash(),
                sealed.item(),
                null,
                sealed.faults(),
                at,
                by,
                null,
                command);
    }

    /** @param tried the item as it was tried now, with corrections if there are any */
    public QuarantinedItem stillWaiting(Rejection why, Submission tried, boolean corrections, UUID by) {
        SealedItem sealed = tried.sealed().get();
        return new QuarantinedItem(
                id,
                Status.WAITING,
                why,
                tried.eventId(),
                sealed.addressHash(),
                item,
                corrections ? sealed.item() : corrected,
                sealed.faults(),
                receivedAt,
                receivedBy,
                null,
                by);
    }

    /**
     * Stays in quarantine until a person decides, because it cannot be read.
     *
     * @param detail why
     */
    public QuarantinedItem unreadable(String detail, UUID by) {
        Rejection why = new Rejection(UNREADABLE, detail);
        return new QuarantinedItem(
                id,
                Status.WAITING,
                why,
                eventId,
                addressHash,
                item,
                corrected,
                faults,
                receivedAt,
                receivedBy,
                null,
                by);
    }

    public boolean isUnreadable() {
        return reason.code().equals(UNREADABLE);
    }

    public QuarantinedItem released(Instant at, String actor, UUID by) {
        return new QuarantinedItem(
                id,
                Status.RELEASED,
                reason,
                eventId,
                null,
                null,
                null,
                null,
                receivedAt,
                receivedBy,
                new Settlement(at, actor, null),
                by);
    }

    public QuarantinedItem dismissed(Instant at, String actor, String how, UUID by) {
        return new QuarantinedItem(
                id,
                Status.DISMISSED,
                reason,
                eventId,
                addressHash,
                item,
                corrected,
                faults,
                receivedAt,
                receivedBy,
                new Settlement(at, actor, how),
                by);
    }
}
