package capacity.projections.api;

import capacity.contracts.details.EventDetails;
import capacity.projections.difference.Difference;
import capacity.projections.headline.Measure;
import capacity.projections.snapshot.Snapshot;
import capacity.projections.snapshot.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a number changed, in the answer. */
@Schema(name = "Difference")
record DifferenceJson(
        String measure,
        Side from,
        Side to,
        boolean incomplete,
        List<Part> parts,

        @Schema(
                oneOf = {Long.class, BigDecimal.class},
                description = "What the parts do not explain: 0")
        Object residual) {

    /** @param definition who counts at an event */
    @Schema(name = "DifferenceSide")
    record Side(
            AsOf.Positions asOf,
            String definition,
            @Schema(oneOf = {Long.class, BigDecimal.class}) Object value) {}

    /**
     * @param change how much the reason changed the value, after the reasons before it
     * @param entries ids of register entries
     */
    @Schema(name = "DifferencePart")
    record Part(
            String reason,
            @Schema(oneOf = {Long.class, BigDecimal.class}) Object change,
            List<Event> events,
            List<UUID> entries) {}

    @Schema(name = "DifferenceEvent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(UUID id, String title, String kind, LocalDate startsOn, LocalDate endsOn) {

        static Event of(UUID id, EventDetails details) {
            return details == null
                    ? new Event(id, null, null, null, null)
                    : new Event(id, details.title(), details.kind(), details.startsOn(), details.endsOn());
        }
    }

    /** @param latest names the events as they are known at the later moment */
    static DifferenceJson of(
            Measure measure, Side from, Side to, boolean incomplete, Difference difference, View latest) {
        Map<UUID, EventDetails> details = details(latest);
        return new DifferenceJson(
                measure.name(),
                from,
                to,
                incomplete,
                difference.parts().stream()
                        .map(part -> new Part(
                                part.reason().code(),
                                number(measure, part.change()),
                                part.events().stream()
                                        .map(id -> Event.of(id, details.get(id)))
                                        .toList(),
                                part.entries()))
                        .toList(),
                number(measure, difference.residual()));
    }

    /** Counts are numbers, and money is a decimal text, as everywhere. */
    static Object number(Measure measure, BigDecimal value) {
        return measure.isMoney() ? value : (Object) value.longValueExact();
    }

    private static Map<UUID, EventDetails> details(View view) {
        Map<UUID, EventDetails> details = new HashMap<>();
        Snapshot snapshot = view.snapshot();
        for (int number = 0; number < snapshot.events(); number++) {
            var event = snapshot.event(number);
            if (Objects.nonNull(view.state(event))) {
                details.put(event.id(), view.state(event).details());
            }
        }
        return details;
    }
}
