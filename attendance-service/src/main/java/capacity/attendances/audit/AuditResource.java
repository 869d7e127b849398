package capacity.attendances.audit;

import capacity.attendances.api.DatabaseReads;
import capacity.attendances.exportlog.ExportLogEntry;
import capacity.http.export.Export;
import capacity.http.export.ExportFormat;
import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.http.export.PageSource;
import capacity.http.query.Page;
import capacity.http.query.QueryParameters;
import capacity.http.security.Roles;
import capacity.http.table.RecordColumns;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done with personal data. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    private final Exports exports;

    AuditResource(Exports exports) {
        this.exports = exports;
    }

    record RecordedExportList(List<RecordedExport> items) {}

    @GET
    @Path("exports")
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listExports",
            summary = "List the exports that contained names, in the order in which they began")
    @APIResponseSchema(value = RecordedExportList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("limit") String limit, @QueryParam("after") String after, @Context UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        Page page = query.page();
        Optional<ExportRequest> file = exports.asked(query, uri);
        query.check();
        return DatabaseReads.orUnavailable(file.map(this::export)
                .orElseGet(() -> entries(page.position(), page.fetch())
                        .map(rows -> page.answer(uri, rows, entry -> entry.sequence, RecordedExport::of))));
    }

    private Uni<Response> export(ExportRequest asked) {
        PageSource<ExportLogEntry> pages = PageSource.after(
                last -> DatabaseReads.orUnavailable(entries(last, PageSource.PAGE)), entry -> entry.sequence);
        return exports.answer(
                asked, Export.of("exports", RecordColumns.of(RecordedExport.class), pages, RecordedExport::of));
    }

    private static Uni<List<ExportLogEntry>> entries(long after, int most) {
        return Panache.withSession(() -> ExportLogEntry.after(after, most));
    }
}
