package capacity.contribution;

import capacity.contracts.ContributionDetails;
import capacity.contracts.ContributionFact;
import capacity.contracts.ContributionFact.ContributionRecorded;
import capacity.contracts.ContributionFact.ContributionRevised;
import capacity.contracts.ContributionFact.ContributionWithdrawn;
import capacity.contracts.http.body.MergePatch;
import capacity.form.Form;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The register of contributions of money. */
@Singleton
public class Contributions extends Register<ContributionDetails, ContributionFact> {

    Contributions() {
        super(new RegisterDecider<>(
                ContributionFact.class,
                ContributionRecorded::new,
                ContributionRevised::new,
                ContributionWithdrawn::new,
                fact -> ((ContributionWithdrawn) fact).reason()));
    }

    @Override
    protected ContributionView view(ContributionDetails details, Standing standing) {
        return ContributionView.of(details, standing);
    }

    @Override
    protected ContributionDetails patched(UUID id, ContributionDetails today, MergePatch patch) {
        return Form.patched(ContributionForm.of(id, today), patch, ContributionForm.class);
    }
}
