package capacity.projections.api;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.http.problem.ProblemException;
import capacity.http.security.Roles;
import capacity.projections.question.CountingDefinition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules by which numbers are counted, so that a number can be checked by somebody else. */
@Path("/api/v1/definitions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "Definitions")
public class DefinitionsResource {

    /** @param items the default first */
    @Schema(name = "Definitions")
    record Cards(List<Card> items) {}

    /**
     * @param id the name and the version
     * @param leastPercent the least share of the event's days on which someone must have come; 0 if any day is enough
     * @param headcounts whether people counted without names belong to the number
     * @param roles the roles that count
     * @param statuses the statuses of events that count
     * @param tables what else the rule uses
     */
    @Schema(name = "CountingDefinition")
    record Card(
            String id,
            String name,
            int version,
            String text,
            int leastPercent,
            boolean headcounts,
            List<String> roles,
            List<String> statuses,
            Tables tables) {

        static Card of(CountingDefinition definition) {
            return new Card(
                    definition.id(),
                    definition.family(),
                    definition.version(),
                    definition.text(),
                    definition.leastPercent(),
                    definition.headcounts(),
                    List.of("participant", "resource-person"),
                    List.of("held"),
                    Tables.INSTALLED);
        }
    }

    /**
     * @param countsAs countries that are counted as another one, or as none
     * @param regions the region of each country
     */
    @Schema(name = "DefinitionTables")
    record Tables(Map<String, String> countsAs, Map<String, String> regions) {

        static final Tables INSTALLED = installed();

        private static Tables installed() {
            Map<String, String> countsAs = new TreeMap<>();
            Map<String, String> regions = new TreeMap<>();
            Vocabularies.countries().items().forEach(country -> {
                String counted = Vocabularies.countsAs(country.code()).orElse("none");
                if (!counted.equals(country.code())) {
                    countsAs.put(country.code(), counted);
                }
                Vocabularies.regionOf(country.code()).ifPresent(region -> regions.put(country.code(), region));
            });
            return new Tables(countsAs, regions);
        }
    }

    @GET
    @Operation(operationId = "definitions", summary = "The rules by which people can be counted")
    public Cards all() {
        return new Cards(
                Arrays.stream(CountingDefinition.values()).map(Card::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "definition",
            summary = "One rule",
            description = "A name without its version, such as completed, is the newest version.")
    @APIResponse(responseCode = "404", description = "There is no such definition", ref = "Problem")
    @APIResponseSchema(value = Card.class, responseCode = "200", responseDescription = "The rule")
    public Response one(@PathParam("id") String id) {
        Card card = CountingDefinition.of(id).map(Card::of).orElseThrow(ProblemException::notFound);
        return Response.ok(card).tag(Integer.toString(card.version())).build();
    }
}
