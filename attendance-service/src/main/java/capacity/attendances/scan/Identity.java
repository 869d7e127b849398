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

    /** How the person is distinguished from others, if the scan is accepted. */
    IdentificationMethod method();

    /** What must be asked of the register; either may be null. */
    Named named();

    record Named(String addressHash, UUID participantId) {}

    /** The participant with this address; if there is none, the candidate is registered. */
    record ByAddress(String addressHash, Supplier<NewParticipant> candidate) implements Identity {
        @Override
        public IdentificationMethod method() {
            return IdentificationMethod.EMAIL;
        }

        @Override
        public Named named() {
            return new Named(addressHash, null);
        }
    }

    /** A person who cannot be distinguished from others. */
    record Unknown(Supplier<NewParticipant> candidate, IdentificationMethod method) implements Identity {
        @Override
        public Named named() {
            return new Named(null, null);
        }
    }

    record Known(UUID participantId) implements Identity {
        @Override
        public IdentificationMethod method() {
            return IdentificationMethod.PARTICIPANT_ID;
        }

        @Override
        public Named named() {
            return new Named(null, participantId);
        }
    }

    /**
     * A participant id and an address in one scan. It is refused in any case, but the refusal says if the two
     * contradict each other.
     */
    record Both(UUID participantId, String addressHash) implements Identity {
        @Override
        public IdentificationMethod method() {
            return IdentificationMethod.PARTICIPANT_ID;
        }

        @Override
        public Named named() {
            return new Named(addressHash, participantId);
        }
    }
}
