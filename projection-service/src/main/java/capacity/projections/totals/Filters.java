package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.projections.cube.Cell;
import capacity.projections.cube.EventCube;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which events and attendances a query is about.
 *
 * @param values per dimension the values admitted; {@link #NONE} stands for a missing one
 * @param from first {@code startsOn} admitted, or null
 * @param to last {@code startsOn} admitted, or null
 * @param happenedBy nothing that happened after this day counts; null for no such bound
 */
public record Filters(Map<Dimension, Set<String>> values, LocalDate from, LocalDate to, LocalDate happenedBy) {

    /** The filter value for what has no value. */
    public static final String NONE = "none";

    public static final Filters ALL = new Filters(Map.of(), null, null, null);

    public Filters {
        values = Map.copyOf(values);
    }

    /** Whether a dimension of the attendance is among them. */
    public boolean onAttendance() {
        return values.keySet().stream().anyMatch(Dimension::ofAttendance);
    }

    /** Whether nothing but these dimensions is filtered by; {@code happenedBy} is a clock, no filter. */
    public boolean onlyOn(Set<Dimension> dimensions) {
        return from == null && to == null && dimensions.containsAll(values.keySet());
    }

    /** Also true for every value of a dimension that is not filtered by. */
    public boolean admit(Dimension dimension, String value) {
        Set<String> admitted = values.get(dimension);
        return admitted == null || admitted.contains(value == null ? NONE : value);
    }

    /** For events whose details are known. */
    boolean admit(EventCube event) {
        EventDetails details = event.known().orElseThrow().details();
        return Dates.within(details.startsOn(), from, to)
                && happened(details.startsOn())
                && values.keySet().stream()
                        .filter(each -> !each.ofAttendance())
                        .allMatch(each -> each.values(event).stream().anyMatch(value -> admit(each, value)));
    }

    boolean admit(Cell cell) {
        return happened(cell.day())
                && values.keySet().stream()
                        .filter(Dimension::ofAttendance)
                        .allMatch(each -> admit(each, each.value(cell.profile())));
    }

    public boolean happened(LocalDate day) {
        return happenedBy == null || !day.isAfter(happenedBy);
    }
}
