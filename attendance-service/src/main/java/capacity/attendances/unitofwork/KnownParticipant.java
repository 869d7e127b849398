package capacity.attendances.unitofwork;

import java.util.UUID;

/**
 * The part of a register row that decisions need.
 *
 * @param addressHash null if there is no address
 * @param wrappedKey of the person, see {@link capacity.attendances.participant.NewParticipant}
 * @param details encrypted; null for a person who gave nothing
 * @param contentKey see {@link capacity.attendances.participant.DerivedKeys#bound}
 */
public record KnownParticipant(UUID id, String addressHash, byte[] contentKey, byte[] wrappedKey, byte[] details) {
    KnownParticipant with(byte[] changed) {
        return new KnownParticipant(id, addressHash, contentKey, wrappedKey, changed);
    }
}
