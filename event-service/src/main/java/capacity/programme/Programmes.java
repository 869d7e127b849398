package capacity.programme;

import capacity.contracts.ProgrammeDetails;
import capacity.contracts.ProgrammeFact;
import capacity.contracts.ProgrammeFact.ProgrammeRegistered;
import capacity.contracts.ProgrammeFact.ProgrammeRevised;
import capacity.contracts.ProgrammeFact.ProgrammeWithdrawn;
import capacity.contracts.http.Fault;
import capacity.contracts.http.ProblemException;
import capacity.contracts.http.body.MergePatch;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

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

    @Override
    protected ProgrammeDetails patched(UUID id, ProgrammeDetails today, MergePatch patch) {
        ProgrammeForm patched = patch.applyTo(ProgrammeForm.of(today), ProgrammeForm.class);
        if (!patched.code().equals(today.code())) {
            throw ProblemException.invalid(List.of(Fault.at("/code", "never changes")));
        }
        return patched.details();
    }
}
