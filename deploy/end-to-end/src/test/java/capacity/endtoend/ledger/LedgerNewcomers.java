package capacity.endtoend.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who came for the first time in the period of a row, under the filters of the event that are not about time. */
final class LedgerNewcomers {

    private static final Set<String> OF_TIME = Set.of("year", "quarter", "month");

    private final Question asked;
    private final Map<String, EventEntry> firstEvents = new HashMap<>();

    LedgerNewcomers(Ledger ledger, Question asked) {
        this.asked = asked;
        Map<String, Set<String>> filters = new TreeMap<>(asked.filters());
        filters.keySet().removeAll(OF_TIME);
        filters.keySet().removeAll(Question.OF_ATTENDANCES);
        LedgerSelection ever =
                LedgerSelection.of(ledger, new Question(List.of(), filters, null, null, asked.happenedBy()));
        Map<String, EventEntry> events = ever.eventsById();
        for (DayEntry day : ever.counted()) {
            firstEvents.merge(day.participant(), events.get(day.event()), LedgerNewcomers::earlier);
        }
    }

    private static EventEntry earlier(EventEntry one, EventEntry other) {
        return other.startsOn().isBefore(one.startsOn()) ? other : one;
    }

    /** @param row the values of the row; empty for the total */
    boolean havePeriod(List<String> row) {
        return asked.from() != null
                || asked.to() != null
                || asked.filters().keySet().stream().anyMatch(OF_TIME::contains)
                || !row.isEmpty() && asked.by().stream().anyMatch(OF_TIME::contains);
    }

    int count(List<DayEntry> days, List<String> row) {
        return (int) days.stream()
                .map(DayEntry::participant)
                .distinct()
                .filter(participant -> isIn(firstEvents.get(participant), row))
                .count();
    }

    private boolean isIn(EventEntry first, List<String> row) {
        LocalDate day = first.startsOn();
        boolean filtered = (asked.from() == null || !day.isBefore(asked.from()))
                && (asked.to() == null || !day.isAfter(asked.to()))
                && OF_TIME.stream()
                        .allMatch(name -> first.values(name).stream().anyMatch(value -> asked.allows(name, value)));
        for (int i = 0; filtered && i < row.size(); i++) {
            String name = asked.by().get(i);
            filtered = !OF_TIME.contains(name) || first.values(name).contains(row.get(i));
        }
        return filtered;
    }
}
