package capacity.attendances.api;

import capacity.attendances.command.ScanWarnings;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.AnnulScan;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.AnnulmentResult;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.attendances.participant.NoteSealer;
import capacity.attendances.scan.ScanBody;
import capacity.attendances.scan.ScanReader;
import capacity.attendances.scan.Submission;
import capacity.http.body.Bodies;
import capacity.http.export.ExportFormat;
import capacity.http.export.ExportRequest;
import capacity.http.problem.ProblemException;
import capacity.http.problem.Warning;
import capacity.http.query.Page;
import capacity.http.query.QueryParameters;
import capacity.http.security.Actor;
import capacity.http.security.Roles;
import capacity.journal.beans.CommandGateway;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attendances: which participant was scanned at which event, on which day. */
@Path("/api/v1/attendances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendances")
public class AttendanceResource {

    private final ScanReader reader;
    private final ScanSubmitter scans;
    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final AttendanceReader attendances;
    private final AttendanceExports exports;
    private final NoteSealer keys;
    private final SecurityIdentity caller;

    AttendanceResource(
            ScanReader reader,
            ScanSubmitter scans,
            CommandGateway<ServiceCommand, ServiceResult> gateway,
            AttendanceReader attendances,
            AttendanceExports exports,
            NoteSealer keys,
            SecurityIdentity caller) {
        this.reader = reader;
        this.scans = scans;
        this.gateway = gateway;
        this.attendances = attendances;
        this.exports = exports;
        this.keys = keys;
        this.caller = caller;
    }

    private static final Clock CLOCK = Clock.systemUTC();

    record AttendanceList(List<AttendanceView> items) {}

    record Validation(List<Warning> warnings) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.KIOSK)
    @Operation(
            operationId = "recordAttendance",
            summary = "Record one scan",
            description = "The answer is 200 if the scan, or an attendance on that day, is already recorded.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ScanBody.class)))
    @APIResponseSchema(value = ScanAnswer.class, responseCode = "201", responseDescription = "Accepted")
    public CompletionStage<Response> record(byte[] body) {
        Submission sent = valid(body);
        return scans.submit(Actor.of(caller), sent).thenApply(answer -> {
            ScanResult recorded = (ScanResult) answer;
            return Response.status(recorded.fresh() ? 201 : 200)
                    .entity(ScanAnswer.of(recorded))
                    .build();
        });
    }

    private Submission valid(byte[] body) {
        Submission sent = reader.read(Bodies.parse(body));
        if (!sent.isValid()) {
            throw ProblemException.invalid(sent.faults());
        }
        return sent;
    }

    /** For developers of kiosk software. */
    @POST
    @Path("validation")
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.KIOSK)
    @Operation(
            operationId = "validateAttendance",
            summary = "Check the content of one scan",
            description = "Nothing is recorded. The scan is not compared with recorded data.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ScanBody.class)))
    @APIResponseSchema(value = Validation.class, responseCode = "200", responseDescription = "Valid, and odd")
    @APIResponse(responseCode = "204", description = "Valid")
    public Response validate(byte[] body) {
        List<Warning> warnings = ScanWarnings.ofContent(valid(body).scan(), CLOCK.instant());
        return warnings.isEmpty()
                ? Response.noContent().build()
                : Response.ok(new Validation(warnings)).build();
    }

    /** Blocking, because reading 500 items would hold up an event loop. */
    @POST
    @Path("batch")
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.KIOSK)
    @Operation(
            operationId = "recordAttendances",
            summary = "Record up to 500 scans of any age, in any order",
            description = "Scans that cannot be accepted are kept in quarantine.")
    @APIResponseSchema(value = BatchAnswer.class, responseCode = "200")
    public CompletionStage<BatchAnswer> recordAll(BatchBody batch) {
        batch.checkSize();
        List<Submission> sent = batch.items().stream().map(reader::read).toList();
        return scans.submitAll(Actor.of(caller), sent).thenApply(answers -> BatchAnswer.of(sent, answers));
    }

    @POST
    @Path("{id}/annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.KIOSK)
    @Operation(
            operationId = "annulAttendance",
            summary = "Annul the day for which this scan stands",
            description =
                    "A scan that only repeated another one annuls nothing; the answer names the scan that stands.")
    @APIResponseSchema(value = AnnulmentAnswer.class, responseCode = "200")
    public Uni<AnnulmentAnswer> annul(@PathParam("id") UUID id, AnnulmentBody annulment) {
        String actor = Actor.of(caller);
        return DatabaseReads.orUnavailable(keys.seal(id, annulment.note()))
                .chain(note -> Uni.createFrom()
                        .completionStage(gateway.execute(actor, new AnnulScan(id, annulment.reason(), note))))
                .map(answer -> AnnulmentAnswer.of((AnnulmentResult) answer));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed({Roles.ORGANIZER, Roles.AUDITOR})
    @Operation(
            operationId = "listAttendances",
            summary = "List the accepted scans of an event",
            description = "Only organizers see names. A file with names is recorded for auditors.")
    @APIResponseSchema(value = AttendanceList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("event") String event,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        UUID of = query.requiredUuid("event");
        Page page = query.page();
        Optional<ExportRequest> file = exports.asked(query, uri);
        query.check();
        boolean names = caller.hasRole(Roles.ORGANIZER);
        return DatabaseReads.orUnavailable(file.map(asked -> exports.answer(asked, of, names))
                .orElseGet(() -> attendances
                        .list(of, page.position(), page.fetch(), names)
                        .map(rows -> page.answer(uri, rows, AttendanceView::position, row -> row))));
    }
}
