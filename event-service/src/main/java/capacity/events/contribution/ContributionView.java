package capacity.events.contribution;

import capacity.contracts.details.ContributionDetails;
import capacity.events.register.Register.EntryMetadata;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution as clients see it. */
@Schema(
        name = "Contribution",
        requiredProperties = {"id", "programme", "donor", "year", "amount", "kind", "status", "version", "position"})
public record ContributionView(
        UUID id,
        @JsonUnwrapped ContributionDetails details,
        @Schema(enumeration = {"registered", "withdrawn"}) String status,
        @Schema(description = "Why it was withdrawn") String reason,
        @Schema(description = "The same as in ETag") long version,

        @Schema(description = "Position of its last fact in the journal")
        long position) {

    static ContributionView of(ContributionDetails details, EntryMetadata standing) {
        return new ContributionView(
                standing.id(), details, standing.status(), standing.reason(), standing.version(), standing.position());
    }
}
