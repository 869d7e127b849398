package capacity.contracts;

import java.util.Optional;

/** What happened to one programme. The stream is derived from the programme's code ({@link StreamIds}). */
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
