package capacity.contracts.facts;

import capacity.contracts.details.KnowledgeProductDetails;
import java.util.Optional;

/** What happened to one knowledge product. The stream is the product's id. */
public sealed interface KnowledgeProductFact extends RegisterFact<KnowledgeProductDetails> {

    record KnowledgeProductRegistered(KnowledgeProductDetails details) implements KnowledgeProductFact {
        @Override
        public Optional<KnowledgeProductDetails> entry() {
            return Optional.of(details);
        }
    }

    record KnowledgeProductRevised(KnowledgeProductDetails details) implements KnowledgeProductFact {
        @Override
        public Optional<KnowledgeProductDetails> entry() {
            return Optional.of(details);
        }
    }

    record KnowledgeProductWithdrawn(String reason) implements KnowledgeProductFact {
        @Override
        public Optional<KnowledgeProductDetails> entry() {
            return Optional.empty();
        }
    }
}
