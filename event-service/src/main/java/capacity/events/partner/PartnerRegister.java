package capacity.events.partner;

import capacity.contracts.details.PartnerDetails;
import capacity.contracts.facts.PartnerFact;
import capacity.contracts.facts.PartnerFact.PartnerRegistered;
import capacity.contracts.facts.PartnerFact.PartnerRevised;
import capacity.contracts.facts.PartnerFact.PartnerWithdrawn;
import capacity.events.register.Register;
import capacity.events.register.RegisterDecider;
import capacity.events.requests.Form;
import capacity.http.body.MergePatch;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of partner institutions. */
@Singleton
public class PartnerRegister extends Register<PartnerDetails, PartnerFact> {

    public PartnerRegister() {
        super(new RegisterDecider<>(
                PartnerFact.class,
                PartnerRegistered::new,
                PartnerRevised::new,
                PartnerWithdrawn::new,
                fact -> ((PartnerWithdrawn) fact).reason()));
    }

    @Override
    protected String listName() {
        return "partners";
    }

    @Override
    public Class<PartnerView> viewType() {
        return PartnerView.class;
    }

    @Override
    protected PartnerView view(PartnerDetails details, EntryMetadata standing) {
        return PartnerView.of(details, standing);
    }

    @Override
    protected Stream<String> texts(PartnerDetails partner) {
        return Stream.concat(Stream.of(partner.name()), partner.aliases().stream());
    }

    @Override
    protected PartnerDetails patched(UUID id, PartnerDetails today, MergePatch patch) {
        return Form.patched(PartnerForm.of(id, today), patch, PartnerForm.class);
    }
}
