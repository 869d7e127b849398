package capacity.attendances.quarantine;

import capacity.attendances.api.DatabaseReads;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.DismissItem;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceResult;
import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import capacity.http.query.Page;
import capacity.http.security.Actor;
import capacity.http.security.Roles;
import capacity.journal.beans.CommandGateway;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many items of the quarantine by one request: at most {@value #MOST}, then the answer says where to go on. */
@Path("/api/v1/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quarantine")
public class BulkResource {

    static final int MOST = 500;

    private final QuarantineReader quarantine;
    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final SecurityIdentity caller;

    BulkResource(
            QuarantineReader quarantine,
            CommandGateway<ServiceCommand, ServiceResult> gateway,
            SecurityIdentity caller) {
        this.quarantine = quarantine;
        this.gateway = gateway;
        this.caller = caller;
    }

    @POST
    @Path("release")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "releaseItems",
            summary = "Try many waiting items again, with the same corrections for all",
            description = "At most 500 items. An item that is refused again stays in quarantine with the new reason.")
    @APIResponseSchema(value = BulkAnswer.class, responseCode = "200")
    public Uni<BulkAnswer> release(BulkBody.Release body) {
        ObjectNode corrections = corrections(body);
        return each(body, id -> new ReleaseItem(id, corrections));
    }

    @POST
    @Path("dismissal")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(
            operationId = "dismissItems",
            summary = "Dismiss many waiting items",
            description = "At most 500 items. A dismissed item is never accepted.")
    @APIResponseSchema(value = BulkAnswer.class, responseCode = "200")
    public Uni<BulkAnswer> dismiss(BulkBody.Dismissal body) {
        return each(body, id -> new DismissItem(id, body.reason()));
    }

    private static ObjectNode corrections(BulkBody.Release body) {
        if (body.corrections() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!(body.corrections() instanceof ObjectNode corrections)) {
            throw ProblemException.invalid(List.of(Fault.at("/corrections", "must be an object")));
        }
        if (corrections.has("id")) {
            throw ProblemException.invalid(List.of(Fault.at("/corrections/id", "cannot be corrected")));
        }
        return corrections;
    }

    private Uni<BulkAnswer> each(BulkBody.Choice chosen, Function<UUID, ServiceCommand> command) {
        if (chosen.isEmpty()) {
            throw ProblemException.invalid(List.of(Fault.at("", "must have at least one of event, code, device")));
        }
        long after = chosen.after() == null ? 0 : after(chosen.after());
        String actor = Actor.of(caller);
        return DatabaseReads.orUnavailable(quarantine.places(QuarantineFilter.waiting(chosen), after, MOST + 1))
                .chain(found -> {
                    List<QuarantineRow.Place> page = found.subList(0, Math.min(MOST, found.size()));
                    List<UUID> ids = page.stream().map(QuarantineRow.Place::id).toList();
                    String next =
                            found.size() > MOST ? Page.cursor(page.get(MOST - 1).sequence()) : null;
                    return ids.isEmpty()
                            ? Uni.createFrom().item(BulkAnswer.of(ids, List.of(), null))
                            : submit(actor, ids, command).map(answers -> BulkAnswer.of(ids, answers, next));
                });
    }

    private Uni<List<ServiceResult>> submit(String actor, List<UUID> ids, Function<UUID, ServiceCommand> command) {
        return Uni.createFrom()
                .completionStage(
                        () -> gateway.submitAll(actor, ids.stream().map(command).toList()));
    }

    private static long after(String cursor) {
        return Page.position(cursor)
                .orElseThrow(() ->
                        ProblemException.invalid(List.of(Fault.at("/after", "must be the next of an earlier answer"))));
    }
}
