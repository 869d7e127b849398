package capacity.events.vocabulary;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes that may be used, with their labels for people. */
@Path("/api/v1/vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabularies")
public class VocabularyResource {

    @Schema(name = "Vocabulary")
    public record Items(List<Item> items) {}

    @Schema(
            name = "VocabularyItem",
            requiredProperties = {"code", "labels"})
    public record Item(
            String code,

            @Schema(description = "By ISO 639-1 language code")
            Map<String, String> labels,

            @Schema(description = "Region of a country") String region,

            @Schema(description = "Code as which a country is counted, or none; left out if it is counted as itself")
            String countsAs) {

        static Item of(Vocabulary.Item item) {
            return new Item(
                    item.code(),
                    item.labels(),
                    item.region().orElse(null),
                    item.countsAs().orElse(null));
        }
    }

    @GET
    @Path("{name}")
    @PermitAll
    @Operation(
            operationId = "getVocabulary",
            summary = "One vocabulary; pages should offer the items in this order. No token is needed")
    public Items get(@PathParam("name") String name) {
        return Optional.ofNullable(Vocabularies.all().get(name))
                .map(vocabulary ->
                        new Items(vocabulary.items().stream().map(Item::of).toList()))
                .orElseThrow(ProblemException::notFound);
    }
}
