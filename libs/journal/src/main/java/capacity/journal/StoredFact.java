package capacity.journal;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.Fact;
import capacity.contracts.serialization.FactCodec;
import java.util.UUID;

/**
 * A fact as it is stored in the journal.
 *
 * @param payload the JSON text, published byte for byte
 */
public record StoredFact(Envelope envelope, UUID key, UUID command, String payload) {

    /** @throws RuntimeException if this version of the software cannot read it, see {@link FactCodec#decode} */
    public Fact fact() {
        return FactCodec.decode(envelope.type(), payload);
    }
}
