package capacity.events.knowledgeproduct;

import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.facts.KnowledgeProductFact;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductRevised;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductWithdrawn;
import capacity.events.register.Register;
import capacity.events.register.RegisterDecider;
import capacity.events.requests.Form;
import capacity.http.body.MergePatch;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of knowledge products. */
@Singleton
public class KnowledgeProductRegister extends Register<KnowledgeProductDetails, KnowledgeProductFact> {

    public KnowledgeProductRegister() {
        super(new RegisterDecider<>(
                KnowledgeProductFact.class,
                KnowledgeProductRegistered::new,
                KnowledgeProductRevised::new,
                KnowledgeProductWithdrawn::new,
                fact -> ((KnowledgeProductWithdrawn) fact).reason()));
    }

    @Override
    protected String listName() {
        return "knowledge-products";
    }

    @Override
    public Class<KnowledgeProductView> viewType() {
        return KnowledgeProductView.class;
    }

    @Override
    protected KnowledgeProductView view(KnowledgeProductDetails details, EntryMetadata standing) {
        return KnowledgeProductView.of(details, standing);
    }

    @Override
    protected Stream<String> texts(KnowledgeProductDetails product) {
        return Stream.of(product.title());
    }

    @Override
    protected KnowledgeProductDetails patched(UUID id, KnowledgeProductDetails today, MergePatch patch) {
        return Form.patched(KnowledgeProductForm.of(id, today), patch, KnowledgeProductForm.class);
    }
}
