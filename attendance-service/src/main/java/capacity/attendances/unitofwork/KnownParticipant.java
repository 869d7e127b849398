package capacity.attendances.unitofwork;

import java.util.UUID;

/**
 * The part of a register row that decisions need.
 *
 * @param addressHash null if there is no address
 * @param contentKey see {@link capacity.attendances.participant.DerivedKeys#bound}
 */
public record KnownParticipant(UUID id, String addressHash, byte[] contentKey) {}
