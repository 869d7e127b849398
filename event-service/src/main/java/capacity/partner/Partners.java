package capacity.partner;

import capacity.contracts.PartnerDetails;
import capacity.contracts.PartnerFact;
import capacity.contracts.PartnerFact.PartnerRegistered;
import capacity.contracts.PartnerFact.PartnerRevised;
import capacity.contracts.PartnerFact.PartnerWithdrawn;
import capacity.contracts.http.body.MergePatch;
import capacity.form.Form;
import capacity.register.Register;
import capacity.register.RegisterDecider;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The register of partner institutions. */
@Singleton
public class Partners extends Register<PartnerDetails, PartnerFact> {

    public Partners() {
        super(new RegisterDecider<>(
                PartnerFact.class,
                PartnerRegistered::new,
                PartnerRevised::new,
                PartnerWithdrawn::new,
                fact -> ((PartnerWithdrawn) fact).reason()));
    }

    @Override
    protected PartnerView view(PartnerDetails details, Standing standing) {
        return PartnerView.of(details, standing);
    }

    @Override
    protected PartnerDetails patched(UUID id, PartnerDetails today, MergePatch patch) {
        return Form.patched(PartnerForm.of(id, today), patch, PartnerForm.class);
    }
}
