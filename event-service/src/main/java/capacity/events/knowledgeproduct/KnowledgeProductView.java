package capacity.events.knowledgeproduct;

import capacity.contracts.details.KnowledgeProductDetails;
import capacity.events.register.Register.EntryMetadata;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A knowledge product as clients see it. */
@Schema(
        name = "KnowledgeProduct",
        requiredProperties = {
            "id",
            "title",
            "type",
            "themes",
            "languages",
            "publishedOn",
            "events",
            "status",
            "version",
            "position"
        })
public record KnowledgeProductView(
        UUID id,
        @JsonUnwrapped KnowledgeProductDetails details,
        @Schema(enumeration = {"registered", "withdrawn"}) String status,
        @Schema(description = "Why it was withdrawn") String reason,
        @Schema(description = "The same as in ETag") long version,

        @Schema(description = "Position of its last fact in the journal")
        long position) {

    static KnowledgeProductView of(KnowledgeProductDetails details, EntryMetadata standing) {
        return new KnowledgeProductView(
                standing.id(), details, standing.status(), standing.reason(), standing.version(), standing.position());
    }
}
