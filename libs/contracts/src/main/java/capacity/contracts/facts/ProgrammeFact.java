package capacity.contracts.facts;

import capacity.contracts.details.ProgrammeDetails;
import java.util.Optional;

/** What happened to one programme. The stream is derived from the programme's code ({@link capacity.contracts.envelope.StreamIds}). */
public sealed interface ProgrammeFact extends RegisterFact<ProgrammeDetails> {

    record ProgrammeRegistered(ProgrammeDetails details) implements ProgrammeFact {
        @Override
        public Optional<ProgrammeDetails> entry() {
            return Optional.of(details);
        }
    }

    record ProgrammeRevised(ProgrammeDetails details) implements ProgrammeFact {
        @Override
        public Optional<ProgrammeDetails> entry() {
            return Optional.of(details);
        }
    }

    record ProgrammeWithdrawn(String reason) implements ProgrammeFact {
        @Override
        public Optional<ProgrammeDetails> entry() {
            return Optional.empty();
        }
    }
}
