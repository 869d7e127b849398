package capacity.attendances.participant;

import java.util.UUID;

/**
 * A participant as registered. Made only for who is new: most people who are scanned have been scanned before, and encrypting
 * costs more than looking them up.
 *
 * @param id random, says nothing about the person
 * @param addressHash null without an address
 * @param wrappedKey the person's key, sealed under the register's
 * @param contentKey binds digests of scans to the person
 * @param details a {@link Person} sealed under the person's key; null for nobody in particular
 */
public record NewParticipant(UUID id, String addressHash, byte[] wrappedKey, byte[] contentKey, byte[] details) {}
