package capacity.attendances.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.http.problem.Fault;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What somebody sent, ready to be decided.
 *
 * @param id the sender's; one of ours if the item has none
 * @param digest of the content
 * @param eventId null if it cannot be read
 * @param scan null if there are faults
 */
public record Submission(
        UUID id, String digest, UUID eventId, ValidScan scan, List<Fault> faults, Supplier<SealedItem> sealed) {

    /**
     * The item as sent and what is wrong with it, encrypted, for the quarantine. Made only for what ends there.
     *
     * @param faults null if there are none
     * @param addressHash null without an address
     */
    public record SealedItem(byte[] item, byte[] faults, String addressHash) {}

    public boolean isValid() {
        return faults.isEmpty();
    }

    /** Under which it is kept if the id is taken by other content; the same content gets the same one. */
    public UUID collisionId() {
        return UUID.nameUUIDFromBytes((id + digest).getBytes(UTF_8));
    }

    /** The same content under the other id. */
    public Submission collided() {
        return new Submission(collisionId(), digest, eventId, scan, faults, sealed);
    }
}
