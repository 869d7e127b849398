package capacity.attendances.quarantine;

import capacity.attendances.api.DatabaseReads;
import capacity.attendances.api.ScanAnswer;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.DismissItem;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.attendances.exportlog.ExportLog;
import capacity.attendances.quarantine.QuarantineReader.ItemEntry;
import capacity.http.body.MergePatch;
import capacity.http.export.Export;
import capacity.http.export.ExportFormat;
import capacity.http.export.ExportRecord;
import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.http.export.PageSource;
import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import capacity.http.query.Page;
import capacity.http.query.QueryParameters;
import capacity.http.security.Actor;
import capacity.http.security.Roles;
import capacity.http.table.RecordColumns;
import capacity.journal.beans.CommandGateway;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items of batches that could not be accepted. */
@Path("/api/v1/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarantine")
public class QuarantineResource {

    private static final String LIST = "quarantine";

    private final QuarantineReader quarantine;
    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final SecurityIdentity caller;
    private final Exports exports;
    private final ExportLog log;

    QuarantineResource(
            QuarantineReader quarantine,
            CommandGateway<ServiceCommand, ServiceResult> gateway,
            SecurityIdentity caller,
            Exports exports,
            ExportLog log) {
        this.quarantine = quarantine;
        this.gateway = gateway;
        this.caller = caller;
        this.exports = exports;
        this.log = log;
    }

    record QuarantineList(List<QuarantineView> items) {}

    /** @param status always "dismissed" */
    record Dismissal(UUID id, String status) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed({Roles.ORGANIZER, Roles.AUDITOR})
    @Operation(
            operationId = "listQuarantine",
            summary = "List quarantined items in order of arrival",
            description = "Only organizers see names. A file with names is recorded for auditors.")
    @APIResponseSchema(value = QuarantineList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("event") String event,
            @Parameter(description = "Code of the reason why an item waits or waited") @QueryParam("code") String code,
            @Parameter(description = "The earlier name of code", deprecated = true) @QueryParam("reason") String reason,
            @Parameter(description = "Opaque subject id of the sender") @QueryParam("device") String device,
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        QuarantineFilter filter = QuarantineFilter.read(query);
        Page page = query.page();
        Optional<ExportRequest> file = exports.asked(query, uri);
        query.check();
        boolean names = caller.hasRole(Roles.ORGANIZER);
        return DatabaseReads.orUnavailable(
                file.map(asked -> export(asked, filter, names)).orElseGet(() -> page(filter, page, names, uri)));
    }

    private Uni<Response> page(QuarantineFilter filter, Page page, boolean names, UriInfo uri) {
        return quarantine
                .list(filter, page, names)
                .map(listed -> page.answer(uri, listed.rows(), listed.more(), ItemEntry::sequence, ItemEntry::view));
    }

    private Uni<Response> export(ExportRequest asked, QuarantineFilter filter, boolean names) {
        PageSource<ItemEntry> pages = PageSource.after(
                after -> DatabaseReads.orUnavailable(
                                quarantine.list(filter, new Page(PageSource.PAGE, OptionalLong.of(after)), names))
                        .map(QuarantineReader.ItemPage::rows),
                ItemEntry::sequence);
        return exports.answer(
                asked,
                Export.of(LIST, RecordColumns.of(QuarantineView.class), pages, ItemEntry::view)
                        .recorded(names ? log.entry(LIST, asked, Actor.of(caller)) : ExportRecord.NONE));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "releaseItem",
            summary = "Try an item again, with corrections as a merge patch",
            description = "If the item is refused again, it stays in quarantine with the new reason.")
    @RequestBody(content = @Content(schema = @Schema(ref = "ScanPatch")))
    @APIResponseSchema(value = ScanAnswer.class, responseCode = "200")
    public CompletionStage<ScanAnswer> release(@PathParam("id") UUID id, MergePatch corrections) {
        if (corrections.patch().has("id")) {
            throw ProblemException.invalid(List.of(Fault.at("/id", "cannot be corrected")));
        }
        return gateway.execute(Actor.of(caller), new ReleaseItem(id, corrections.patch()))
                .thenApply(answer -> ScanAnswer.of((ScanResult) answer));
    }

    @POST
    @Path("{id}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "dismissItem",
            summary = "Dismiss an item",
            description = "A dismissed item is never accepted.")
    @APIResponseSchema(value = Dismissal.class, responseCode = "200")
    public CompletionStage<Dismissal> dismiss(@PathParam("id") UUID id, DismissalBody dismissal) {
        return gateway.execute(Actor.of(caller), new DismissItem(id, dismissal.reason()))
                .thenApply(answer -> new Dismissal(id, "dismissed"));
    }
}
