package capacity.product;

import capacity.contracts.KnowledgeProductDetails;
import capacity.contracts.KnowledgeProductFact;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductRevised;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductWithdrawn;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;

/** The register of knowledge products. */
@Singleton
public class KnowledgeProducts extends Register<KnowledgeProductDetails, KnowledgeProductFact> {

    KnowledgeProducts() {
        super(new RegisterDecider<>(
                KnowledgeProductFact.class,
                KnowledgeProductRegistered::new,
                KnowledgeProductRevised::new,
                KnowledgeProductWithdrawn::new,
                fact -> ((KnowledgeProductWithdrawn) fact).reason()));
    }

    @Override
    protected KnowledgeProductView view(KnowledgeProductDetails details, Standing standing) {
        return KnowledgeProductView.of(details, standing);
    }
}
