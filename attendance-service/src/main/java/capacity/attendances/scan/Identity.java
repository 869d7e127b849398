package capacity.attendances.scan;

import capacity.attendances.participant.NewParticipant;
import capacity.contracts.facts.IdentificationMethod;
import java.util.UUID;
import java.util.function.Supplier;

/** Who a scan says was there. Whether the register knows them is found out under the journal's lock. */
public sealed interface Identity {

    /** Whoever has the address; the candidate, if nobody has. */
    record ByAddress(String addressHash, Supplier<NewParticipant> candidate) implements Identity {}

    /** Somebody who cannot be told from others. */
    record Unknown(Supplier<NewParticipant> candidate, IdentificationMethod how) implements Identity {}

    record Known(UUID participantId) implements Identity {}

    /** A participant and an address in one scan: refused either way, but a contradiction is worth telling. */
    record Both(UUID participantId, String addressHash) implements Identity {}
}
