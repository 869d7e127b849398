package capacity.attendances.redating;

import capacity.attendances.api.DatabaseReads;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.RedateScans;
import capacity.attendances.command.ServiceResult;
import capacity.contracts.timezone.TimeZoneSource;
import capacity.contracts.timezone.TimeZones;
import capacity.http.query.Page;
import capacity.http.query.QueryParameters;
import capacity.http.security.Actor;
import capacity.http.security.Roles;
import capacity.journal.beans.CommandGateway;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scans whose day would be another one by the time zone rules of today. */
@Path("/api/v1/attendances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendances")
public class RedatingResource {

    private final DoubtfulDays doubtful;
    private final Redatings redatings;
    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final SecurityIdentity caller;

    RedatingResource(
            DoubtfulDays doubtful,
            Redatings redatings,
            CommandGateway<ServiceCommand, ServiceResult> gateway,
            SecurityIdentity caller) {
        this.doubtful = doubtful;
        this.redatings = redatings;
        this.gateway = gateway;
        this.caller = caller;
    }

    record DoubtfulDayList(List<DoubtfulDayView> items) {}

    public record RedatingBody(@NotNull UUID event) {}

    private record Numbered(long number, DoubtfulDayView view) {}

    @GET
    @Path("doubtful-days")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "listDoubtfulDays",
            summary = "List the scans that the time zone rules of today would put on another day",
            description = "The day of a scan is never changed by itself. Redate the event to move its scans.")
    @APIResponseSchema(value = DoubtfulDayList.class, responseCode = "200")
    public Uni<Response> list(
            @QueryParam("event") String event,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        UUID of = query.uuid("event").orElse(null);
        Page page = query.page();
        query.check();
        TimeZones zones = TimeZoneSource.current();
        return DatabaseReads.orUnavailable(doubtful.find(of, zones, page.position(), page.fetch()))
                .map(found ->
                        page.answer(uri, numbered(found, page.position(), zones), Numbered::number, Numbered::view));
    }

    private static List<Numbered> numbered(List<ScanDay> found, long before, TimeZones zones) {
        return LongStream.range(0, found.size())
                .mapToObj(i -> new Numbered(before + i + 1, DoubtfulDayView.of(found.get((int) i), zones)))
                .toList();
    }

    @POST
    @Path("redating")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "redateAttendances",
            summary = "Move the scans of one event to the days that the time zone rules of today give",
            description =
                    "Where a scan of that person already stands on the new day, the moved scan becomes its duplicate.")
    @APIResponseSchema(value = RedatingAnswer.class, responseCode = "200")
    public Uni<RedatingAnswer> redate(RedatingBody body) {
        return execute(body.event(), redatings.plan(body.event(), TimeZoneSource.current()));
    }

    @POST
    @Path("redating/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "undoRedating",
            summary = "Move the scans of one event back to the days on which they were accepted")
    @APIResponseSchema(value = RedatingAnswer.class, responseCode = "200")
    public Uni<RedatingAnswer> undo(RedatingBody body) {
        return execute(body.event(), redatings.undo(body.event()));
    }

    /** One command after the other: each leaves room for scans at the doors. What fails in between can be asked for again. */
    private Uni<RedatingAnswer> execute(UUID event, Uni<List<RedateScans>> planned) {
        String actor = Actor.of(caller);
        return DatabaseReads.orUnavailable(planned).chain(commands -> {
            Uni<List<ServiceResult>> results = Uni.createFrom().item(new ArrayList<>());
            for (RedateScans command : commands) {
                results = results.chain(done -> Uni.createFrom()
                        .completionStage(() -> gateway.execute(actor, command))
                        .invoke(done::add)
                        .replaceWith(done));
            }
            return results.map(done -> RedatingAnswer.of(event, done));
        });
    }
}
