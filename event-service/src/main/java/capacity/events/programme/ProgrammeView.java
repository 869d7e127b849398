package capacity.events.programme;

import capacity.contracts.details.ProgrammeDetails;
import capacity.events.register.Register.EntryMetadata;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as clients see it. */
@Schema(
        name = "Programme",
        requiredProperties = {"code", "name", "phases", "status", "version", "position"})
public record ProgrammeView(
        @JsonUnwrapped ProgrammeDetails details,
        @Schema(enumeration = {"registered", "withdrawn"}) String status,
        @Schema(description = "Why it was withdrawn") String reason,
        @Schema(description = "The same as in ETag") long version,

        @Schema(description = "Position of its last fact in the journal")
        long position) {

    static ProgrammeView of(ProgrammeDetails details, EntryMetadata standing) {
        return new ProgrammeView(
                details, standing.status(), standing.reason(), standing.version(), standing.position());
    }
}
