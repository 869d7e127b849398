package capacity.projections.question;

import java.util.List;
import java.util.Set;

/**
 * @param by the dimensions of the rows, at most three different ones
 * @param definition who counts at an event
 * @param cumulative whether each row counts everything up to the end of its period; needs a dimension of time
 */
public record TotalsQuery(List<Dimension> by, Filters filters, CountingDefinition definition, boolean cumulative) {

    public static final int MOST_DIMENSIONS = 3;

    public TotalsQuery(List<Dimension> by, Filters filters) {
        this(by, filters, CountingDefinition.DEFAULT, false);
    }

    public TotalsQuery {
        by = List.copyOf(by);
        if (by.size() > MOST_DIMENSIONS || Set.copyOf(by).size() < by.size()) {
            throw new IllegalArgumentException("at most three different dimensions");
        }
        if (cumulative && by.stream().noneMatch(Dimension::ofTime)) {
            throw new IllegalArgumentException("cumulative totals need a dimension of time");
        }
    }

    /** Whether a row counts only events that have a counted attendance in it. */
    public boolean rowsOfAttendance() {
        return filters.onAttendance() || groupsAttendances();
    }

    /** Whether attendances of one event may be in different rows. */
    public boolean groupsAttendances() {
        return by.stream().anyMatch(Dimension::ofAttendance);
    }

    /**
     * Whether the rows always add up to the total. A person may be at many events, and an event may be in many rows, so
     * this is true only if the filters allow one row.
     */
    public boolean additive() {
        return !by.isEmpty()
                && by.stream()
                        .allMatch(each ->
                                filters.values().getOrDefault(each, Set.of()).size() == 1);
    }
}
