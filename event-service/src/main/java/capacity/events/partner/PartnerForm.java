package capacity.events.partner;

import capacity.contracts.details.PartnerDetails;
import capacity.events.requests.Form;
import capacity.events.requests.KebabCase;
import capacity.http.value.Code;
import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request body of a partner institution. */
public record PartnerForm(
        @Schema(description = "Chosen by the client. If left out, the service creates one")
        UUID id,

        @NotNull @Text(max = 500) @Schema(examples = "Ministry of Environment")
        String name,

        @NotNull @Code(vocabulary = "sectors") @Schema(examples = "government")
        String sector,

        @NotNull @Code(vocabulary = "countries") @Schema(examples = "KE", description = "Country of its seat")
        String country,

        @Size(max = 50) List<@Text(max = 500) String> aliases,
        @Size(max = 50) List<@KebabCase String> programmes)
        implements Form<PartnerDetails> {

    static PartnerForm of(UUID id, PartnerDetails d) {
        return new PartnerForm(id, d.name(), d.sector(), d.country(), d.aliases(), d.programmes());
    }

    @Override
    public PartnerDetails details() {
        return new PartnerDetails(name, sector, country, aliases, programmes);
    }
}
