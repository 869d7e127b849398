package capacity.attendances.scan;

import capacity.attendances.participant.NewParticipant;
import capacity.contracts.facts.IdentificationMethod;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The person that a scan is about, as the scan says. Whether the register knows the person is checked under the
 * journal's lock.
 */
public sealed interface Identity {

    /** How the person is distinguished from others, if the scan is accepted. */
    IdentificationMethod method();

    /** What must be asked of the register. */
    Named named();

    /**
     * @param addressHashes by the rule of today, then by the earlier one; empty if there is no address
     * @param participantId or null
     */
    record Named(List<String> addressHashes, UUID participantId) {
        private static final Named NOBODY = new Named(List.of(), null);
    }

    /**
     * The participant with this address; if there is none, the candidate is registered.
     *
     * @param name must not contradict the names known for the address
     */
    record ByAddress(List<String> addressHashes, String name, Supplier<NewParticipant> candidate) implements Identity {
        @Override
        public IdentificationMethod method() {
            return IdentificationMethod.EMAIL;
        }

        @Override
        public Named named() {
            return new Named(addressHashes, null);
        }

        @Override
        public String toString() {
            return "ByAddress"; // a record prints its components, and a name must not appear in a log
        }
    }

    /** A person who cannot be distinguished from others. */
    record Unknown(Supplier<NewParticipant> candidate, IdentificationMethod method) implements Identity {
        @Override
        public Named named() {
            return Named.NOBODY;
        }
    }

    /** @param alsoNamed another name of this participant, according to an organizer; null if there is none */
    record Known(UUID participantId, String alsoNamed) implements Identity {
        @Override
        public IdentificationMethod method() {
            return IdentificationMethod.PARTICIPANT_ID;
        }

        @Override
        public Named named() {
            return new Named(List.of(), participantId);
        }

        @Override
        public String toString() {
            return "Known";
        }
    }

    /**
     * A participant id and an address in one scan. It is refused in any case, but the refusal says if the two
     * contradict each other.
     */
    record Both(UUID participantId, List<String> addressHashes) implements Identity {
        @Override
        public IdentificationMethod method() {
            return IdentificationMethod.PARTICIPANT_ID;
        }

        @Override
        public Named named() {
            return new Named(addressHashes, participantId);
        }
    }
}
