package capacity.attendances.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.http.problem.Fault;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A scan that was sent, ready to be decided.
 *
 * @param id the sender's id; an id made here if the item has none
 * @param digest of the content
 * @param eventId null if it cannot be read
 * @param scan null if there are faults
 */
public record Submission(
        UUID id, String digest, UUID eventId, ValidScan scan, List<Fault> faults, Supplier<SealedItem> sealed) {

    /**
     * The item as sent and its faults, encrypted for the quarantine. Made only for items that are quarantined.
     *
     * @param faults null if there are none
     * @param addressHash null if there is no address
     */
    public record SealedItem(byte[] item, byte[] faults, String addressHash) {}

    public boolean isValid() {
        return faults.isEmpty();
    }

    /**
     * The id under which the scan is kept if its own id belongs to different content. The same content always gets the
     * same id.
     */
    public UUID collisionId() {
        return UUID.nameUUIDFromBytes((id + digest).getBytes(UTF_8));
    }

    /** The same scan of a person who is known in another way. */
    public Submission identified(Identity identity) {
        ValidScan by = new ValidScan(
                scan.id(),
                scan.eventId(),
                scan.occurredAt(),
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                identity,
                scan.addressRepaired());
        return new Submission(id, digest, eventId, by, faults, sealed);
    }

    /** The same content with the collision id. */
    public Submission collided() {
        return new Submission(collisionId(), digest, eventId, scan, faults, sealed);
    }
}
