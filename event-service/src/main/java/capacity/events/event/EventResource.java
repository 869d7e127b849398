package capacity.events.event;

import capacity.contracts.timezone.TimeZoneSource;
import capacity.events.aggregates.AggregateRequestHandler;
import capacity.events.aggregates.History;
import capacity.events.event.Event.Scheduled;
import capacity.events.event.EventCommand.Cancel;
import capacity.events.event.EventCommand.Hold;
import capacity.events.event.EventCommand.Reopen;
import capacity.events.event.EventCommand.Revise;
import capacity.events.event.EventCommand.Schedule;
import capacity.events.requests.Form;
import capacity.events.requests.Listing;
import capacity.events.requests.Reason;
import capacity.events.requests.Search;
import capacity.http.body.MergePatch;
import capacity.http.export.ExportFormat;
import capacity.http.query.QueryParameters;
import capacity.http.response.ETags;
import capacity.http.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events: workshops, consultations, meetings, trainings, webinars. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Events")
public class EventResource {

    private static final String PATH = "/api/v1/events/";
    private static final Clock CLOCK = Clock.systemUTC();

    private final AggregateRequestHandler handler;
    private final EventAggregate events;

    EventResource(AggregateRequestHandler handler, EventAggregate events) {
        this.handler = handler;
        this.events = events;
    }

    record EventList(List<EventView> items) {}

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "scheduleEvent", summary = "Register an event; 200 for a repeat")
    @APIResponseSchema(value = EventView.class, responseCode = "201", responseDescription = "Created")
    public CompletionStage<Response> schedule(EventForm form) {
        UUID id = form.idOrNew();
        return handler.create(events, id, PATH + id, new Schedule(form.details()));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed({Roles.READER, Roles.KIOSK})
    @Operation(operationId = "listEvents", summary = "Events in order of creation")
    @APIResponseSchema(value = EventList.class, responseCode = "200")
    public Uni<Response> list(
            @BeanParam EventFilter filter,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        Listing<Event> listing = new Listing<>(EventFilter.read(query), Search.read(query));
        return handler.list(events, "events", listing, handler.asked(query, uri));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.READER, Roles.KIOSK})
    @Operation(operationId = "getEvent", summary = "One event")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return handler.get(events, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "reviseEvent", summary = "Change details; a change that changes nothing records nothing")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public CompletionStage<Response> revise(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = EventForm.class)))
                    MergePatch patch) {
        return handler.revise(
                events,
                id,
                ETags.required(ifMatch),
                event -> new Revise(Form.patched(
                        DerivedFromHost.patchable(
                                id, ((Scheduled) event).dossier().details(), patch),
                        patch,
                        EventForm.class)));
    }

    /** The body of a request whose path says everything. */
    record Empty() {}

    @POST
    @Path("{id}/held")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "holdEvent",
            summary = "Record that it took place; possible from startsOn on, in its time zone")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public CompletionStage<Response> hold(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            Empty nothing) {
        return handler.change(events, id, ETags.required(ifMatch), new Hold(zone -> TimeZoneSource.today(zone, CLOCK)));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "cancelEvent", summary = "Record that it will not take place")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public CompletionStage<Response> cancel(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            Reason reason) {
        return handler.change(events, id, ETags.required(ifMatch), new Cancel(reason.reason()));
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(operationId = "reopenEvent", summary = "Set a held or cancelled event back to planned")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public CompletionStage<Response> reopen(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            Reason reason) {
        return handler.change(events, id, ETags.required(ifMatch), new Reopen(reason.reason()));
    }

    @POST
    @Path("{id}/headcount")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "reportHeadcount",
            summary = "Report how many people were counted without names; the last report of a day counts")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public CompletionStage<Response> count(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, HeadcountForm form) {
        return handler.change(events, id, ETags.optional(ifMatch), form.command());
    }

    @GET
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "eventHistory", summary = "Every fact about it, with the changes that it made")
    @APIResponseSchema(value = History.class, responseCode = "200")
    public Uni<Response> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        return handler.history(events, "events-history", id, handler.asked(new QueryParameters(uri), uri));
    }
}
