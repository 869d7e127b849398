package capacity.projections.api;

import capacity.projections.model.ReadModel;
import capacity.projections.store.GenerationState;
import jakarta.ws.rs.core.EntityTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The state from which an answer was computed.
 *
 * @param facts the number of applied facts; it may grow while the positions wait for a missing one
 * @param incomplete whether some facts could not be applied
 */
record AsOf(int generation, Positions positions, long facts, boolean incomplete) {

    static final String EVENTS = "events";
    static final String ATTENDANCES = "attendances";

    /** The positions in the answer, by journal: all facts up to them were applied. */
    @Schema(name = "AsOf")
    record Positions(long events, long attendances) {}

    static AsOf of(int generation, GenerationState state) {
        Positions positions = new Positions(state.position(EVENTS), state.position(ATTENDANCES));
        return new AsOf(generation, positions, state.facts(), state.incomplete());
    }

    static AsOf of(ReadModel model) {
        return of(model.generation(), model.state());
    }

    EntityTag tag() {
        return new EntityTag("%d-%d%s".formatted(generation, facts, incomplete ? "-incomplete" : ""));
    }
}
