package capacity.events.partner;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.events.aggregates.History;
import capacity.events.register.RegisterRequestHandler;
import capacity.events.requests.Reason;
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

/** Partners. */
@Path(PartnerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Partners")
public class PartnerResource {

    static final String PATH = "/api/v1/partners";

    private final RegisterRequestHandler handler;
    private final PartnerRegister register;

    PartnerResource(RegisterRequestHandler handler, PartnerRegister register) {
        this.handler = handler;
        this.register = register;
    }

    record PartnerList(List<PartnerView> items) {}

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "registerPartner", summary = "Register a partner institution; 200 for a repeat")
    @APIResponseSchema(value = PartnerView.class, responseCode = "201", responseDescription = "Created")
    public CompletionStage<Response> register(PartnerForm form) {
        return handler.register(register, PATH, form);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listPartners", summary = "Partners in order of creation")
    @APIResponseSchema(value = PartnerList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("programme") String programme,
            @QueryParam("sector") String sector,
            @QueryParam("country") String country,
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.list(
                register,
                uri,
                filter -> filter.codes("programme", partner -> partner.programmes().stream())
                        .codes("sector", Vocabularies.sectors(), partner -> Stream.of(partner.sector()))
                        .codes("country", Vocabularies.countries(), partner -> Stream.ofNullable(partner.country())));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getPartner", summary = "One partner institution")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return handler.get(register, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "revisePartner", summary = "Change details; a change that changes nothing records nothing")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200")
    public CompletionStage<Response> revise(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PartnerForm.class)))
                    MergePatch patch) {
        return handler.revise(register, id, ifMatch, patch);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "withdrawPartner", summary = "Withdraw it permanently; its history remains")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200")
    public CompletionStage<Response> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Reason reason) {
        return handler.withdraw(register, id, ifMatch, reason);
    }

    @GET
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "partnerHistory", summary = "Every fact about it, with the changes that it made")
    @APIResponseSchema(value = History.class, responseCode = "200")
    public Uni<Response> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.history(register, id, uri);
    }
}
