package capacity.projection;

import capacity.contracts.Topics;
import capacity.history.State;
import capacity.intake.Model;
import jakarta.ws.rs.core.EntityTag;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an answer was made of.
 *
 * @param events last position applied of this journal
 * @param attendances likewise
 * @param incomplete whether facts up to there could not be applied
 */
record AsOf(int generation, long events, long attendances, boolean incomplete) {

    static AsOf of(Model model, State state) {
        return new AsOf(
                model.generation(),
                state.position(Topics.EVENTS),
                state.position(Topics.ATTENDANCES),
                state.incomplete());
    }

    static AsOf of(Model model) {
        return of(model, model.state());
    }

    Map<String, Object> positions() {
        Map<String, Object> positions = new LinkedHashMap<>();
        positions.put("events", events);
        positions.put("attendances", attendances);
        return positions;
    }

    EntityTag tag() {
        return new EntityTag("%d-%d-%d%s".formatted(generation, events, attendances, incomplete ? "-incomplete" : ""));
    }
}
