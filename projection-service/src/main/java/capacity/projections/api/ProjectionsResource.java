package capacity.projections.api;

import capacity.http.security.Roles;
import capacity.projections.deadletters.DeadLetterRow;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel;
import capacity.projections.projector.ProjectorLoop;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The state of the projections, for operators. */
@Path("/api/v1/projections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projections")
public class ProjectionsResource {

    private static final int LISTED = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServedModel serving;
    private final ProjectorLoop intake;

    ProjectionsResource(ServedModel serving, ProjectorLoop intake) {
        this.serving = serving;
        this.intake = intake;
    }

    /** @param building the generation that is being built */
    record Rebuild(int building) {}

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "projections",
            summary = "How far the topics have been read, and which records could not be applied")
    public Uni<ProjectionsJson> state() {
        ReadModel model = serving.model().orElseThrow(KnownTotals::notReady);
        return letters(model.generation())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(() -> new ProjectionsJson.Letters(model.state().letters(), null))
                .map(letters -> ProjectionsJson.of(model, serving, letters));
    }

    /**
     * The dead letters of the generation. Without the database only their number is known; the rest of the answer is in
     * memory and useful in an outage.
     */
    private static Uni<ProjectionsJson.Letters> letters(int generation) {
        return Panache.withSession(() -> {
            var all = DeadLetterRow.<DeadLetterRow>find("generation", Sort.descending("foundAt"), generation);
            return all.count()
                    .flatMap(count -> all.page(Page.ofSize(LISTED))
                            .list()
                            .map(rows -> new ProjectionsJson.Letters(
                                    count,
                                    rows.stream().map(ProjectionsJson::letter).toList())));
        });
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Roles.ADMIN)
    @Blocking
    @Operation(
            operationId = "rebuild",
            summary = "Rebuild the totals from scratch, while the present ones are served",
            description = "The rebuilt totals are served as soon as they have caught up."
                    + " Another request during a rebuild does not start a second one.")
    @APIResponse(
            responseCode = "202",
            description = "The rebuild has started, or was already running",
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public Response rebuild() {
        return Response.accepted(new Rebuild(intake.rebuild())).build();
    }
}
