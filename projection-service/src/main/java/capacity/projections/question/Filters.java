package capacity.projections.question;

import capacity.contracts.details.EventDetails;
import capacity.contracts.vocabulary.LanguageRange;
import capacity.projections.change.Profile;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which events and attendances a query is about.
 *
 * @param values the admitted values by dimension; {@link #NONE} stands for a missing value
 * @param from first admitted {@code startsOn}, or null
 * @param to last admitted {@code startsOn}, or null
 * @param happenedBy last day that counts; null if there is no such bound
 */
public record Filters(Map<Dimension, Set<String>> values, LocalDate from, LocalDate to, LocalDate happenedBy) {

    /** The filter value for a missing value. */
    public static final String NONE = "none";

    public static final Filters ALL = new Filters(Map.of(), null, null, null);

    public Filters {
        values = Map.copyOf(values);
    }

    /** Whether a dimension of the attendance is filtered. */
    public boolean onAttendance() {
        return values.keySet().stream().anyMatch(Dimension::ofAttendance);
    }

    /** Whether only these dimensions are filtered. {@code happenedBy} is a clock and not a filter. */
    public boolean onlyOn(Set<Dimension> dimensions) {
        return from == null && to == null && dimensions.containsAll(values.keySet());
    }

    /** Whether the days on which events start are limited. {@code happenedBy} is a clock and not a filter. */
    public boolean onTime() {
        return from != null || to != null || values.keySet().stream().anyMatch(Dimension::ofTime);
    }

    /** Without the filters on years and the like; {@code from} and {@code to} stay. */
    public Filters withoutPeriods() {
        return new Filters(without(Dimension::ofTime), from, to, happenedBy);
    }

    /** Of the event only, and of any time. */
    public Filters ofEventsAtAnyTime() {
        return new Filters(without(each -> each.ofTime() || each.ofAttendance()), null, null, happenedBy);
    }

    private Map<Dimension, Set<String>> without(Predicate<Dimension> left) {
        Map<Dimension, Set<String>> others = new EnumMap<>(Dimension.class);
        values.forEach((dimension, admitted) -> {
            if (!left.test(dimension)) {
                others.put(dimension, admitted);
            }
        });
        return others;
    }

    /** Whether what starts, or is published, on this day passes the filters on time. */
    public boolean admitDay(LocalDate day) {
        return Dates.within(day, from, to)
                && values.keySet().stream().filter(Dimension::ofTime).allMatch(each -> admit(each, each.period(day)));
    }

    /** Also true for every value of a dimension that is not filtered. */
    public boolean admit(Dimension dimension, String value) {
        Set<String> admitted = values.get(dimension);
        if (admitted != null && dimension == Dimension.LANGUAGE && value != null) {
            return admitted.stream().anyMatch(range -> new LanguageRange(range).includes(value));
        }
        return admitted == null || admitted.contains(value == null ? NONE : value);
    }

    public boolean admit(UUID event, EventDetails details) {
        return Dates.within(details.startsOn(), from, to)
                && happened(details.startsOn())
                && values.keySet().stream()
                        .filter(each -> !each.ofAttendance())
                        .allMatch(each -> each.values(event, details).stream().anyMatch(value -> admit(each, value)));
    }

    public boolean admit(Profile profile) {
        return values.keySet().stream()
                .filter(Dimension::ofAttendance)
                .allMatch(each -> admit(each, each.value(profile)));
    }

    public boolean happened(LocalDate day) {
        return happenedBy == null || !day.isAfter(happenedBy);
    }
}
