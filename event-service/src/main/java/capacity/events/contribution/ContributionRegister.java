package capacity.events.contribution;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.facts.ContributionFact;
import capacity.contracts.facts.ContributionFact.ContributionRecorded;
import capacity.contracts.facts.ContributionFact.ContributionRevised;
import capacity.contracts.facts.ContributionFact.ContributionWithdrawn;
import capacity.events.register.Register;
import capacity.events.register.RegisterDecider;
import capacity.events.requests.Form;
import capacity.http.body.MergePatch;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of contributions of money. */
@Singleton
public class ContributionRegister extends Register<ContributionDetails, ContributionFact> {

    public ContributionRegister() {
        super(new RegisterDecider<>(
                ContributionFact.class,
                ContributionRecorded::new,
                ContributionRevised::new,
                ContributionWithdrawn::new,
                fact -> ((ContributionWithdrawn) fact).reason()));
    }

    @Override
    protected String listName() {
        return "contributions";
    }

    @Override
    public Class<ContributionView> viewType() {
        return ContributionView.class;
    }

    @Override
    protected ContributionView view(ContributionDetails details, EntryMetadata standing) {
        return ContributionView.of(details, standing);
    }

    @Override
    protected Stream<String> texts(ContributionDetails contribution) {
        return Stream.of(contribution.donor());
    }

    @Override
    protected ContributionDetails patched(UUID id, ContributionDetails today, MergePatch patch) {
        return Form.patched(ContributionForm.of(id, today), patch, ContributionForm.class);
    }
}
