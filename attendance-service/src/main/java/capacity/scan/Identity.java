package capacity.scan;

import capacity.contracts.IdentifiedBy;
import capacity.participant.Candidate;
import java.util.UUID;

/** Who a scan says was there. Whether the register knows them is found out under the journal's lock. */
public sealed interface Identity {

    /** Whoever has the address of the candidate; the candidate, if nobody has. */
    record ByAddress(Candidate candidate) implements Identity {}

    /** Somebody who cannot be told from others. */
    record Unknown(Candidate candidate, IdentifiedBy how) implements Identity {}

    record Known(UUID participantId) implements Identity {}

    /** A participant and an address in one scan: refused either way, but a contradiction is worth telling. */
    record Both(UUID participantId, String addressHash) implements Identity {}
}
