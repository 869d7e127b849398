package capacity.projection;

import capacity.history.State;
import capacity.intake.Model;
import jakarta.ws.rs.core.EntityTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an answer was made of.
 *
 * @param events everything of this journal up to this position was applied
 * @param attendances likewise
 * @param incomplete whether facts up to there could not be applied
 */
record AsOf(int generation, long events, long attendances, boolean incomplete) {

    private static final String EVENTS = "events";
    private static final String ATTENDANCES = "attendances";

    /** As it is answered: by journal. */
    @Schema(name = "AsOf")
    record Positions(long events, long attendances) {}

    static AsOf of(Model model, State state) {
        return new AsOf(model.generation(), state.position(EVENTS), state.position(ATTENDANCES), state.incomplete());
    }

    static AsOf of(Model model) {
        return of(model, model.state());
    }

    Positions positions() {
        return new Positions(events, attendances);
    }

    EntityTag tag() {
        return new EntityTag("%d-%d-%d%s".formatted(generation, events, attendances, incomplete ? "-incomplete" : ""));
    }
}
