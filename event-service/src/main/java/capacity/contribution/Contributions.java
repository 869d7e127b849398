package capacity.contribution;

import capacity.contracts.ContributionDetails;
import capacity.contracts.ContributionFact;
import capacity.contracts.ContributionFact.ContributionRecorded;
import capacity.contracts.ContributionFact.ContributionRevised;
import capacity.contracts.ContributionFact.ContributionWithdrawn;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;

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
}
