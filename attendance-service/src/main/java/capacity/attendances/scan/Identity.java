package capacity.attendances.scan;

import capacity.attendances.participant.NewParticipant;
import capacity.contracts.facts.IdentificationMethod;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The person that a scan is about, as the scan says. Whether the register knows the person is checked under the
 * journal's lock.
 */
public sealed interface Identity {

    /** The participant with this address; if there is none, the candidate is registered. */
    record ByAddress(String addressHash, Supplier<NewParticipant> candidate) implements Identity {}

    /** A person who cannot be distinguished from others. */
    record Unknown(Supplier<NewParticipant> candidate, IdentificationMethod how) implements Identity {}

    record Known(UUID participantId) implements Identity {}

    /**
     * A participant id and an address in one scan. It is refused in any case, but the refusal says if the two
     * contradict each other.
     */
    record Both(UUID participantId, String addressHash) implements Identity {}
}
