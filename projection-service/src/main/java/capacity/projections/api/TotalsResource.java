package capacity.projections.api;

import capacity.http.export.ExportFormat;
import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.projections.api.KnownTotals.Known;
import capacity.projections.headline.Headline;
import capacity.projections.model.CountQueue;
import capacity.projections.question.TotalsQuery;
import capacity.projections.totals.Totals;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
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
        responseCode = "503",
        description = "The totals are being loaded, a journal has not closed the moment of knownBy, or too many totals"
                + " are being counted",
        ref = "Problem")
public class TotalsResource {

    private static final String COUNTED = "The numbers, and the journal positions up to which they count";

    /** Clients may store the answer, but must revalidate it, because the numbers change. */
    private static final String REVALIDATED = "private, no-cache";

    private final KnownTotals totals;
    private final CountQueue counts;
    private final SecurityIdentity caller;
    private final Exports exports;
    private final ObjectMapper json;

    TotalsResource(KnownTotals totals, CountQueue counts, SecurityIdentity caller, Exports exports, ObjectMapper json) {
        this.totals = totals;
        this.counts = counts;
        this.caller = caller;
        this.exports = exports;
        this.json = json;
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
            @QueryParam("cumulative") Boolean cumulative,
            @QueryParam("knownBy") String knownBy,
            @BeanParam FilterParameters filters,
            @Context UriInfo uri,
            @Context Request request) {
        Parameters asked = allowed(Parameters.of(uri, exports));
        TotalsQuery query = asked.query();
        RowLimit limit = RowLimit.of(asked.file().isPresent());
        Function<Known, TotalsJson> count =
                known -> TotalsJson.of(query, limit.check(Totals.of(known.view(), query)), known.asOf());
        return asked.file()
                .map(file -> known(asked)
                        .flatMap(known -> counts.ask(List.of(known, query, limit), () -> count.apply(known)))
                        .flatMap(answer -> file(file, answer)))
                .orElseGet(() -> answer(asked, request, List.of(query, limit), count));
    }

    /** Without an entity tag: a workbook says when it was made, so its bytes differ although the numbers do not. */
    private Uni<Response> file(ExportRequest asked, TotalsJson totals) {
        return exports.answer(
                asked, TotalsFile.of(totals), Response.ok().header(HttpHeaders.CACHE_CONTROL, REVALIDATED));
    }

    @GET
    @Blocking
    @Path("headline")
    @PermitAll
    @Operation(
            operationId = "headline",
            summary = "The headline figures of a report, with their definitions",
            description = "Without a token, filters are possible only by region, theme, sector, year, kind, programme,"
                    + " phase, from, to and happenedBy.")
    @APIResponseSchema(value = HeadlineJson.class, responseCode = "200", responseDescription = COUNTED)
    public Uni<Response> headline(
            @QueryParam("knownBy") String knownBy,
            @BeanParam FilterParameters filters,
            @Context UriInfo uri,
            @Context Request request) {
        Parameters asked = allowed(Parameters.ofHeadline(uri));
        return answer(
                asked,
                request,
                List.of("headline", asked.query()),
                known -> HeadlineJson.of(
                        Headline.of(
                                known.view(),
                                asked.query().filters(),
                                asked.query().definition()),
                        asked.query().definition(),
                        known.asOf()));
    }

    private Parameters allowed(Parameters asked) {
        Access.check(caller, asked);
        return asked;
    }

    private Uni<Known> known(Parameters asked) {
        return asked.knownBy().map(totals::at).orElseGet(() -> Uni.createFrom().item(totals.now()));
    }

    /** @param question together with what is known, it identifies the answer */
    private Uni<Response> answer(Parameters asked, Request request, Object question, Function<Known, ?> count) {
        if (asked.knownBy().isPresent()) {
            return known(asked)
                    .flatMap(known -> counts.ask(List.of(known, question), () -> bytes(count.apply(known))))
                    .map(body -> answer(request, contentTag(body), body));
        }
        Known now = totals.now();
        Response.ResponseBuilder unchanged =
                request.evaluatePreconditions(now.asOf().tag());
        return unchanged != null
                ? Uni.createFrom().item(tagged(unchanged, now.asOf().tag()))
                : counts.ask(List.of(now, question), () -> bytes(count.apply(now)))
                        .map(body -> tagged(
                                Response.ok(body, MediaType.APPLICATION_JSON_TYPE),
                                now.asOf().tag()));
    }

    private static Response answer(Request request, EntityTag tag, byte[] body) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return tagged(unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE), tag);
    }

    private static Response tagged(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, REVALIDATED).build();
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the content alone, because what was known then is the same on every replica and after every rebuild. */
    private static EntityTag contentTag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
