package capacity.events.partner;

import capacity.contracts.details.PartnerDetails;
import capacity.events.register.Register.EntryMetadata;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner institution as clients see it. */
@Schema(
        name = "Partner",
        requiredProperties = {
            "id",
            "name",
            "sector",
            "country",
            "aliases",
            "programmes",
            "status",
            "version",
            "position"
        })
public record PartnerView(
        UUID id,
        @JsonUnwrapped PartnerDetails details,
        @Schema(enumeration = {"registered", "withdrawn"}) String status,
        @Schema(description = "Why it was withdrawn") String reason,
        @Schema(description = "The same as in ETag") long version,

        @Schema(description = "Position of its last fact in the journal")
        long position) {

    static PartnerView of(PartnerDetails details, EntryMetadata standing) {
        return new PartnerView(
                standing.id(), details, standing.status(), standing.reason(), standing.version(), standing.position());
    }
}
