package capacity.contracts.facts;

import capacity.contracts.details.PartnerDetails;
import java.util.Optional;

/** What happened to one partner institution. The stream is the partner's id. */
public sealed interface PartnerFact extends RegisterFact<PartnerDetails> {

    record PartnerRegistered(PartnerDetails details) implements PartnerFact {
        @Override
        public Optional<PartnerDetails> entry() {
            return Optional.of(details);
        }
    }

    record PartnerRevised(PartnerDetails details) implements PartnerFact {
        @Override
        public Optional<PartnerDetails> entry() {
            return Optional.of(details);
        }
    }

    record PartnerWithdrawn(String reason) implements PartnerFact {
        @Override
        public Optional<PartnerDetails> entry() {
            return Optional.empty();
        }
    }
}
