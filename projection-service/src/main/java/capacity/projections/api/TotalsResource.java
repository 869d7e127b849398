package capacity.projections.api;

import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import capacity.projections.cube.Cube;
import capacity.projections.headline.Headline;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel;
import capacity.projections.totals.Totals;
import capacity.projections.totals.TotalsQuery;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers. Everybody may ask for some of them, so {@link Access} decides by what is asked. */
@Path("/api/v1/totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Totals")
@APIResponse(responseCode = "304", description = "The numbers are those of the ETag in If-None-Match")
@APIResponse(responseCode = "422", description = "A moment that has not come", ref = "Problem")
@APIResponse(responseCode = "501", description = "Totals as they were known earlier", ref = "Problem")
public class TotalsResource {

    private static final String COUNTED = "The numbers, and up to which positions they count";

    private final ServedModel serving;
    private final SecurityIdentity caller;

    TotalsResource(ServedModel serving, SecurityIdentity caller) {
        this.serving = serving;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "totals",
            summary = "Rows by up to three dimensions, and the total",
            description = "Without a token: by region, theme, sector and year and their pairs.")
    @APIResponseSchema(value = TotalsJson.class, responseCode = "200", responseDescription = COUNTED)
    public Response totals(
            @QueryParam("by") String by,
            @BeanParam FilterParameters filters,
            @Context UriInfo uri,
            @Context Request request) {
        Parameters asked = allowed(Parameters.of(uri));
        TotalsQuery query = new TotalsQuery(asked.by(), asked.filters());
        return answer(request, (cube, asOf) -> TotalsJson.of(query, Totals.of(cube, query), asOf));
    }

    @GET
    @Path("headline")
    @PermitAll
    @Operation(operationId = "headline", summary = "The figures that a report begins with, and what they mean")
    @APIResponseSchema(value = HeadlineJson.class, responseCode = "200", responseDescription = COUNTED)
    public Response headline(@BeanParam FilterParameters filters, @Context UriInfo uri, @Context Request request) {
        Parameters asked = allowed(Parameters.ofHeadline(uri));
        return answer(request, (cube, asOf) -> HeadlineJson.of(Headline.of(cube, asked.filters()), asOf));
    }

    private Parameters allowed(Parameters asked) {
        Access.check(caller, asked);
        asked.knownBy().ifPresent(TotalsResource::refuse);
        return asked;
    }

    private static void refuse(Instant knownBy) {
        if (knownBy.isAfter(Instant.now())) {
            throw ProblemException.refused("in-the-future", "Nothing is known by a moment that has not come.");
        }
        throw ProblemException.of(
                Problem.of(501, "not-yet-supported", "Totals as they were known earlier cannot be asked for here."));
    }

    private Response answer(Request request, BiFunction<Cube, AsOf, ?> question) {
        ReadModel model = serving.model().orElseThrow(TotalsResource::notReady);
        return model.read((cube, state) -> {
            AsOf asOf = AsOf.of(model.generation(), state);
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(asOf.tag());
            Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(question.apply(cube, asOf));
            // may be kept, but must be asked for again: the numbers move
            return answer.tag(asOf.tag())
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .build();
        });
    }

    static ProblemException notReady() {
        return ProblemException.unavailable("not-ready", "The totals are being loaded.", 1);
    }
}
