package capacity.scan;

import capacity.contracts.http.Fault;
import java.util.List;
import java.util.UUID;

/**
 * What somebody sent, ready to be decided.
 *
 * @param id the sender's; one of ours if the item has none
 * @param collisionId under which it is kept if the id is taken by other content; the same content gets the same one
 * @param digest of the content
 * @param eventId null if it cannot be read
 * @param addressHash null without an address
 * @param scan null if there are faults
 */
public record Submission(
        UUID id,
        UUID collisionId,
        String digest,
        UUID eventId,
        String addressHash,
        Scan scan,
        List<Fault> faults,
        SealedItem sealed) {

    /**
     * The item as sent and what is wrong with it, encrypted, for the quarantine.
     *
     * @param faults null if there are none
     */
    public record SealedItem(byte[] item, byte[] faults) {}

    public boolean isValid() {
        return faults.isEmpty();
    }

    /** The same content under the other id. */
    public Submission collided() {
        return new Submission(collisionId, collisionId, digest, eventId, addressHash, scan, faults, sealed);
    }
}
