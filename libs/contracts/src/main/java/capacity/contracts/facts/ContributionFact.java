package capacity.contracts.facts;

import capacity.contracts.details.ContributionDetails;
import java.util.Optional;

/** What happened to one contribution of money. The stream is the contribution's id. */
public sealed interface ContributionFact extends RegisterFact<ContributionDetails> {

    record ContributionRecorded(ContributionDetails details) implements ContributionFact {
        @Override
        public Optional<ContributionDetails> entry() {
            return Optional.of(details);
        }
    }

    record ContributionRevised(ContributionDetails details) implements ContributionFact {
        @Override
        public Optional<ContributionDetails> entry() {
            return Optional.of(details);
        }
    }

    record ContributionWithdrawn(String reason) implements ContributionFact {
        @Override
        public Optional<ContributionDetails> entry() {
            return Optional.empty();
        }
    }
}
