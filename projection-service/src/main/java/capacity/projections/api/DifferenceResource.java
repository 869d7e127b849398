package capacity.projections.api;

import static capacity.projections.api.DifferenceJson.number;

import capacity.contracts.timezone.TimeZoneSource;
import capacity.http.security.Roles;
import capacity.projections.api.KnownTotals.Known;
import capacity.projections.difference.Difference;
import capacity.projections.difference.DifferenceCount;
import capacity.projections.model.CountQueue;
import capacity.projections.snapshot.View;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a number changed between two moments of knowledge. */
@Path("/api/v1/totals/difference")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "Totals")
@APIResponse(responseCode = "422", description = "A moment is in the future", ref = "Problem")
@APIResponse(
        responseCode = "503",
        description = "The totals are being loaded, a journal has not closed a moment, or too many totals are being"
                + " counted",
        ref = "Problem")
public class DifferenceResource {

    private final KnownTotals totals;
    private final CountQueue counts;

    DifferenceResource(KnownTotals totals, CountQueue counts) {
        this.totals = totals;
        this.counts = counts;
    }

    @GET
    @Operation(
            operationId = "difference",
            summary = "Why a number changed between two moments of knowledge",
            description = "What is known differently is applied reason by reason, and the number is counted after each:"
                    + " redefined, corrected, late, new, held, cancelled, reopened, reclassified, annulled. The changes"
                    + " add up to the difference of the two values.")
    @APIResponseSchema(
            value = DifferenceJson.class,
            responseCode = "200",
            responseDescription = "The two numbers, and what each reason changed")
    public Uni<DifferenceJson> difference(
            @QueryParam("knownFrom") String knownFrom,
            @QueryParam("knownTo") String knownTo,
            @QueryParam("measure") String measure,
            @QueryParam("fromDefinition") String fromDefinition,
            @BeanParam FilterParameters filters,
            @Context UriInfo uri) {
        DifferenceParameters asked = DifferenceParameters.of(uri);
        return totals.at(asked.knownFrom())
                .flatMap(from -> totals.at(asked.knownTo())
                        .flatMap(to -> counts.ask(List.of(from, to, asked), () -> count(asked, from, to))));
    }

    private static DifferenceJson count(DifferenceParameters asked, Known from, Known to) {
        View earlier = from.view().in(to.view().snapshot());
        Difference difference = DifferenceCount.of(
                earlier,
                to.view(),
                (view, definition) -> asked.measure().value(view, asked.filters(), definition),
                asked.fromDefinition(),
                asked.definition(),
                zone -> TimeZoneSource.current().dayOf(asked.knownFrom(), zone));
        return DifferenceJson.of(
                asked.measure(),
                new DifferenceJson.Side(
                        from.asOf().positions(),
                        asked.fromDefinition().id(),
                        number(asked.measure(), difference.from())),
                new DifferenceJson.Side(
                        to.asOf().positions(), asked.definition().id(), number(asked.measure(), difference.to())),
                to.asOf().incomplete(),
                difference,
                to.view());
    }
}
