package capacity.projections.api;

import capacity.http.export.ExportFormat;
import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import capacity.projections.cube.Cube;
import capacity.projections.headline.Headline;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel;
import capacity.projections.totals.Totals;
import capacity.projections.totals.TotalsQuery;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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

/** Totals and headline. Some figures are public, so {@link Access} checks what the request asks for. */
@Path("/api/v1/totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Totals")
@APIResponse(responseCode = "304", description = "The numbers have not changed since the ETag in If-None-Match")
@APIResponse(
        responseCode = "422",
        description = "knownBy is in the future, or the answer has too many rows",
        ref = "Problem")
@APIResponse(
        responseCode = "501",
        description = "Totals as known at an earlier moment are not supported yet",
        ref = "Problem")
public class TotalsResource {

    private static final String COUNTED = "The numbers, and the journal positions up to which they count";

    /** Clients may store the answer, but must revalidate it, because the numbers change. */
    private static final String REVALIDATED = "private, no-cache";

    private final ServedModel serving;
    private final SecurityIdentity caller;
    private final Exports exports;

    TotalsResource(ServedModel serving, SecurityIdentity caller, Exports exports) {
        this.serving = serving;
        this.caller = caller;
        this.exports = exports;
    }

    @GET
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @PermitAll
    @Operation(
            operationId = "totals",
            summary = "Totals in rows by up to three dimensions, and the overall total",
            description = "Without a token, rows are possible by at most two of region, theme, sector and year, and"
                    + " filters only by region, theme, sector, year, kind, programme, phase, from, to and happenedBy.")
    @APIResponseSchema(value = TotalsJson.class, responseCode = "200", responseDescription = COUNTED)
    public Uni<Response> totals(
            @QueryParam("by") String by,
            @BeanParam FilterParameters filters,
            @Context UriInfo uri,
            @Context Request request) {
        Parameters asked = allowed(Parameters.of(uri, exports));
        TotalsQuery query = new TotalsQuery(asked.by(), asked.filters());
        RowLimit limit = RowLimit.of(asked.file().isPresent());
        BiFunction<Cube, AsOf, TotalsJson> question =
                (cube, asOf) -> TotalsJson.of(query, limit.check(Totals.of(cube, query)), asOf);
        return asked.file()
                .map(file -> file(file, question))
                .orElseGet(() -> Uni.createFrom().item(answer(request, question)));
    }

    /** Without an entity tag: a workbook says when it was made, so its bytes differ although the numbers do not. */
    private Uni<Response> file(ExportRequest asked, BiFunction<Cube, AsOf, TotalsJson> question) {
        ReadModel model = serving.model().orElseThrow(TotalsResource::notReady);
        TotalsJson totals = model.read((cube, state) -> question.apply(cube, AsOf.of(model.generation(), state)));
        return exports.answer(
                asked, TotalsFile.of(totals), Response.ok().header(HttpHeaders.CACHE_CONTROL, REVALIDATED));
    }

    @GET
    @Path("headline")
    @PermitAll
    @Operation(
            operationId = "headline",
            summary = "The headline figures of a report, with their definitions",
            description = "Without a token, filters are possible only by region, theme, sector, year, kind, programme,"
                    + " phase, from, to and happenedBy.")
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
            throw ProblemException.refused("in-the-future", "knownBy must not be in the future.");
        }
        throw ProblemException.of(
                Problem.of(501, "not-yet-supported", "Totals as known at an earlier moment are not supported yet."));
    }

    private Response answer(Request request, BiFunction<Cube, AsOf, ?> question) {
        ReadModel model = serving.model().orElseThrow(TotalsResource::notReady);
        return model.read((cube, state) -> {
            AsOf asOf = AsOf.of(model.generation(), state);
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(asOf.tag());
            Response.ResponseBuilder answer = unchanged != null
                    ? unchanged
                    : Response.ok(question.apply(cube, asOf), MediaType.APPLICATION_JSON_TYPE);
            return answer.tag(asOf.tag())
                    .header(HttpHeaders.CACHE_CONTROL, REVALIDATED)
                    .build();
        });
    }

    static ProblemException notReady() {
        return ProblemException.unavailable("not-ready", "The totals are being loaded. Try again later.", 1);
    }
}
