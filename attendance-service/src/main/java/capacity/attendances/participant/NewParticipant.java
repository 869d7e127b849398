package capacity.attendances.participant;

import java.util.UUID;

/**
 * A new row of the register. Made only for new participants, because most people have been scanned before and
 * encrypting costs more than looking them up.
 *
 * @param id random, says nothing about the person
 * @param addressHash null if there is no address
 * @param nameHash null if there is no name
 * @param wrappedKey the person's key, encrypted with the register's key
 * @param contentKey binds digests of scans to the person
 * @param details a {@link Person} encrypted with the person's key; null for a person who gave nothing
 */
public record NewParticipant(
        UUID id, String addressHash, String nameHash, byte[] wrappedKey, byte[] contentKey, byte[] details) {}
