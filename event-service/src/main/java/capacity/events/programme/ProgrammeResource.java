package capacity.events.programme;

import capacity.contracts.envelope.StreamIds;
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
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programmes. */
@Path(ProgrammeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Programmes")
public class ProgrammeResource {

    static final String PATH = "/api/v1/programmes";

    private final RegisterRequestHandler handler;
    private final ProgrammeRegister register;

    ProgrammeResource(RegisterRequestHandler handler, ProgrammeRegister register) {
        this.handler = handler;
        this.register = register;
    }

    record ProgrammeList(List<ProgrammeView> items) {}

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "registerProgramme", summary = "Register a programme; 200 for a repeat")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "Created")
    public CompletionStage<Response> register(ProgrammeForm form) {
        return handler.register(register, StreamIds.programme(form.code()), PATH + "/" + form.code(), form.details());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listProgrammes", summary = "Programmes in order of creation")
    @APIResponseSchema(value = ProgrammeList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.list(register, uri, filter -> {});
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getProgramme", summary = "One programme")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "200")
    public Response get(@PathParam("code") String code) {
        return handler.get(register, StreamIds.programme(code));
    }

    @PATCH
    @Path("{code}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "reviseProgramme",
            summary = "Change details; a change that changes nothing records nothing")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "200")
    public CompletionStage<Response> revise(
            @PathParam("code") String code,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ProgrammeForm.class)))
                    MergePatch patch) {
        return handler.revise(register, StreamIds.programme(code), ifMatch, patch);
    }

    @POST
    @Path("{code}/withdrawal")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "withdrawProgramme", summary = "Withdraw it permanently; its history remains")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "200")
    public CompletionStage<Response> withdraw(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, Reason reason) {
        return handler.withdraw(register, StreamIds.programme(code), ifMatch, reason);
    }

    @GET
    @Path("{code}/history")
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "programmeHistory", summary = "Every fact about it, with the changes that it made")
    @APIResponseSchema(value = History.class, responseCode = "200")
    public Uni<Response> history(
            @PathParam("code") String code,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.history(register, StreamIds.programme(code), uri);
    }
}
