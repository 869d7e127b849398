package capacity.participant;

import java.util.UUID;

/**
 * A participant who will be registered if nobody with the address is. Made before the queue, because encrypting takes
 * time that must not be spent under the journal's lock.
 *
 * @param id random, says nothing about the person
 * @param addressHash null without an address
 * @param wrappedKey the person's key, sealed under the register's
 * @param contentKey binds digests of scans to the person
 * @param details a {@link Person} sealed under the person's key; null for nobody in particular
 */
public record Candidate(UUID id, String addressHash, byte[] wrappedKey, byte[] contentKey, byte[] details) {}
