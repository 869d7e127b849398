package capacity.events.knowledgeproduct;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.events.aggregates.History;
import capacity.events.register.RegisterRequestHandler;
import capacity.events.requests.Reason;
import capacity.events.requests.Years;
import capacity.http.body.MergePatch;
import capacity.http.export.ExportFormat;
import capacity.http.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Knowledge products. */
@Path(KnowledgeProductResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Knowledge products")
public class KnowledgeProductResource {

    static final String PATH = "/api/v1/knowledge-products";

    private final RegisterRequestHandler handler;
    private final KnowledgeProductRegister register;

    KnowledgeProductResource(RegisterRequestHandler handler, KnowledgeProductRegister register) {
        this.handler = handler;
        this.register = register;
    }

    record KnowledgeProductList(List<KnowledgeProductView> items) {}

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "registerKnowledgeProduct", summary = "Register a knowledge product; 200 for a repeat")
    @APIResponseSchema(value = KnowledgeProductView.class, responseCode = "201", responseDescription = "Created")
    public CompletionStage<Response> register(KnowledgeProductForm form) {
        return handler.register(register, PATH, form);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listKnowledgeProducts", summary = "Knowledge products in order of creation")
    @APIResponseSchema(value = KnowledgeProductList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("type") String type,
            @QueryParam("theme") String theme,
            @QueryParam("programme") String programme,
            @QueryParam("phase") String phase,
            @QueryParam("year") String year,
            @QueryParam("language") String language,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.list(
                register,
                uri,
                filter -> filter.codes("type", Vocabularies.productTypes(), product -> Stream.of(product.type()))
                        .codes("theme", Vocabularies.themes(), product -> product.themes().stream())
                        .codes("programme", product -> Stream.ofNullable(product.programme()))
                        .codes("phase", product -> Stream.ofNullable(product.phase()))
                        .list(
                                "year",
                                Years::isYear,
                                "years",
                                product -> Years.of(product.publishedOn().getYear()))
                        .languages(product -> product.languages().stream())
                        .between(product -> product.publishedOn()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getKnowledgeProduct", summary = "One knowledge product")
    @APIResponseSchema(value = KnowledgeProductView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return handler.get(register, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "reviseKnowledgeProduct",
            summary = "Change details; a change that changes nothing records nothing")
    @APIResponseSchema(value = KnowledgeProductView.class, responseCode = "200")
    public CompletionStage<Response> revise(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = KnowledgeProductForm.class)))
                    MergePatch patch) {
        return handler.revise(register, id, ifMatch, patch);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "withdrawKnowledgeProduct", summary = "Withdraw it permanently; its history remains")
    @APIResponseSchema(value = KnowledgeProductView.class, responseCode = "200")
    public CompletionStage<Response> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Reason reason) {
        return handler.withdraw(register, id, ifMatch, reason);
    }

    @GET
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "knowledgeProductHistory", summary = "Every fact about it, with the changes that it made")
    @APIResponseSchema(value = History.class, responseCode = "200")
    public Uni<Response> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.history(register, id, uri);
    }
}
