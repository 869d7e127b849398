package capacity.attendances.unitofwork;

import java.util.UUID;

/**
 * As much of a register row as decisions need.
 *
 * @param addressHash null without an address
 * @param contentKey see {@link capacity.attendances.participant.DerivedKeys#bound}
 */
public record KnownParticipant(UUID id, String addressHash, byte[] contentKey) {}
