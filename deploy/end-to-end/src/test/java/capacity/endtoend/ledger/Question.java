package capacity.endtoend.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to the totals or the headline. In the filters {@code none} stands for a missing value.
 *
 * @param from null if not asked, like the other dates
 */
public record Question(
        List<String> by, Map<String, Set<String>> filters, LocalDate from, LocalDate to, LocalDate happenedBy) {

    public static final List<String> OF_EVENTS = List.of(
            "region", "theme", "kind", "programme", "phase", "hostCountry", "year", "quarter", "month", "event");
    public static final List<String> OF_ATTENDANCES =
            List.of("sector", "country", "representedRegion", "gender", "role");

    public static Question of(String... dimensions) {
        return new Question(List.of(dimensions), Map.of(), null, null, null);
    }

    public Question where(String dimension, String... values) {
        Map<String, Set<String>> more = new java.util.TreeMap<>(filters);
        more.put(dimension, EventEntry.set(values));
        return new Question(by, more, from, to, happenedBy);
    }

    public Question during(LocalDate first, LocalDate last) {
        return new Question(by, filters, first, last, happenedBy);
    }

    public Question happenedBy(LocalDate date) {
        return new Question(by, filters, from, to, date);
    }

    boolean filtersAttendances() {
        return filters.keySet().stream().anyMatch(OF_ATTENDANCES::contains);
    }

    boolean splitsAttendances() {
        return by.stream().anyMatch(OF_ATTENDANCES::contains);
    }

    /** Whether a filter lets the value, null for none, through. */
    boolean allows(String dimension, String value) {
        return !filters.containsKey(dimension) || filters.get(dimension).contains(value == null ? "none" : value);
    }

    /** As in an address: {@code by=region&theme=climate-change}. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (!by.isEmpty()) {
            parts.add("by=" + String.join(",", by));
        }
        filters.forEach((dimension, values) -> parts.add(dimension + "=" + String.join(",", values)));
        add(parts, "from", from);
        add(parts, "to", to);
        add(parts, "happenedBy", happenedBy);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, LocalDate date) {
        if (date != null) {
            parts.add(name + "=" + date);
        }
    }
}
