package capacity.programme;

import capacity.contracts.ProgrammeDetails;
import capacity.contracts.ProgrammeFact;
import capacity.contracts.ProgrammeFact.ProgrammeRegistered;
import capacity.contracts.ProgrammeFact.ProgrammeRevised;
import capacity.contracts.ProgrammeFact.ProgrammeWithdrawn;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;

/** The register of programmes. */
@Singleton
public class Programmes extends Register<ProgrammeDetails, ProgrammeFact> {

    Programmes() {
        super(new RegisterDecider<>(
                ProgrammeFact.class,
                ProgrammeRegistered::new,
                ProgrammeRevised::new,
                ProgrammeWithdrawn::new,
                fact -> ((ProgrammeWithdrawn) fact).reason()));
    }

    @Override
    protected ProgrammeView view(ProgrammeDetails details, Standing standing) {
        return ProgrammeView.of(details, standing);
    }
}
