package capacity.projections.totals;

import java.util.List;
import java.util.Set;

/** @param by the dimensions that make the rows, at most three, each once */
public record TotalsQuery(List<Dimension> by, Filters filters) {

    public static final int MOST_DIMENSIONS = 3;

    public TotalsQuery {
        by = List.copyOf(by);
        if (by.size() > MOST_DIMENSIONS || Set.copyOf(by).size() < by.size()) {
            throw new IllegalArgumentException("at most three different dimensions");
        }
    }

    /** Whether rows count only events with a counted attendance in them. */
    boolean rowsOfAttendance() {
        return filters.onAttendance() || by.stream().anyMatch(Dimension::ofAttendance);
    }

    /**
     * Whether the rows must add up to the total, whatever the facts are. A person may be at many events, and events may be
     * in many rows, so this holds only if the filters leave room for one row.
     */
    public boolean additive() {
        return !by.isEmpty()
                && by.stream()
                        .allMatch(each ->
                                filters.values().getOrDefault(each, Set.of()).size() == 1);
    }
}
