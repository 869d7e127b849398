package capacity.product;

import capacity.contracts.KnowledgeProductDetails;
import capacity.contracts.KnowledgeProductFact;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductRevised;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductWithdrawn;
import capacity.contracts.http.body.MergePatch;
import capacity.form.Form;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;
import java.util.UUID;

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

    @Override
    protected KnowledgeProductDetails patched(UUID id, KnowledgeProductDetails today, MergePatch patch) {
        return Form.patched(KnowledgeProductForm.of(id, today), patch, KnowledgeProductForm.class);
    }
}
