package capacity.events.programme;

import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.facts.ProgrammeFact;
import capacity.contracts.facts.ProgrammeFact.ProgrammeRegistered;
import capacity.contracts.facts.ProgrammeFact.ProgrammeRevised;
import capacity.contracts.facts.ProgrammeFact.ProgrammeWithdrawn;
import capacity.events.register.Register;
import capacity.events.register.RegisterDecider;
import capacity.http.body.MergePatch;
import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of programmes. */
@Singleton
public class ProgrammeRegister extends Register<ProgrammeDetails, ProgrammeFact> {

    public ProgrammeRegister() {
        super(new RegisterDecider<>(
                ProgrammeFact.class,
                ProgrammeRegistered::new,
                ProgrammeRevised::new,
                ProgrammeWithdrawn::new,
                fact -> ((ProgrammeWithdrawn) fact).reason()));
    }

    @Override
    protected String listName() {
        return "programmes";
    }

    @Override
    public Class<ProgrammeView> viewType() {
        return ProgrammeView.class;
    }

    @Override
    protected ProgrammeView view(ProgrammeDetails details, EntryMetadata standing) {
        return ProgrammeView.of(details, standing);
    }

    @Override
    protected Stream<String> texts(ProgrammeDetails programme) {
        return Stream.of(programme.code(), programme.name());
    }

    @Override
    protected ProgrammeDetails patched(UUID id, ProgrammeDetails today, MergePatch patch) {
        ProgrammeForm patched = patch.applyTo(ProgrammeForm.of(today), ProgrammeForm.class);
        if (!patched.code().equals(today.code())) {
            throw ProblemException.invalid(List.of(Fault.at("/code", "must not change")));
        }
        return patched.details();
    }
}
