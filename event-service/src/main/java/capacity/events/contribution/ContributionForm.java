package capacity.events.contribution;

import capacity.contracts.details.ContributionDetails;
import capacity.events.requests.Form;
import capacity.events.requests.KebabCase;
import capacity.events.requests.PlausibleDate;
import capacity.http.value.Code;
import capacity.http.value.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request body of a contribution. The programme need not be registered before. */
public record ContributionForm(
        @Schema(description = "Chosen by the client. If left out, the service creates one")
        UUID id,

        @NotNull @KebabCase @Schema(examples = "china-trust-fund")
        String programme,

        @KebabCase String phase,
        @NotNull @Text(max = 500) String donor,

        @NotNull @Min(PlausibleDate.FIRST_YEAR) @Max(PlausibleDate.LAST_YEAR)
        Integer year,

        @NotNull MoneyForm amount,
        @NotNull @Code(vocabulary = "contribution-kinds") String kind)
        implements Form<ContributionDetails> {

    static ContributionForm of(UUID id, ContributionDetails d) {
        return new ContributionForm(
                id, d.programme(), d.phase(), d.donor(), d.year(), MoneyForm.of(d.amount()), d.kind());
    }

    @Override
    public ContributionDetails details() {
        return new ContributionDetails(programme, phase, donor, year, amount.money(), kind);
    }
}
