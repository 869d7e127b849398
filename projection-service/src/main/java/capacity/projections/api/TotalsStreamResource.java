package capacity.projections.api;

import capacity.projections.model.ServedModel;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells pages when to query the totals again. It sends positions and no numbers, so it is public. */
@Path("/api/v1/totals/stream")
@Tag(name = "Totals")
public class TotalsStreamResource {

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(250);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    private final ServedModel serving;

    TotalsStreamResource(ServedModel serving) {
        this.serving = serving;
    }

    @GET
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "totalsStream",
            summary = "Server-sent events with asOf, whenever there are newer totals",
            description = "There are at most four events per second. Comments keep the connection alive.")
    @APIResponse(
            responseCode = "200",
            description = "Events named totals, until the client disconnects",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> stream(@Context Sse sse) {
        Multi<OutboundSseEvent> changes = ticks(AT_MOST_EVERY)
                .onItem()
                .transform(tick -> serving.model().map(AsOf::of))
                .select()
                .where(Optional::isPresent)
                .skip()
                .repetitions()
                .onItem()
                .transform(asOf -> event(sse, asOf.orElseThrow()));
        return Multi.createBy()
                .merging()
                .streams(
                        changes,
                        ticks(KEEP_ALIVE)
                                .map(tick -> sse.newEventBuilder()
                                        .comment("still here")
                                        .build()));
    }

    /** A slow client misses ticks; the next tick gives it the same information. */
    private static Multi<Long> ticks(Duration every) {
        return Multi.createFrom().ticks().every(every).onOverflow().drop();
    }

    private static OutboundSseEvent event(Sse sse, AsOf asOf) {
        return sse.newEventBuilder()
                .name("totals")
                .id(asOf.tag().getValue())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(asOf.positions())
                .build();
    }
}
