package capacity.endtoend.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The events and attendance-days that pass the filters of a question. */
record LedgerSelection(List<EventEntry> events, List<DayEntry> days) {

    static LedgerSelection of(Ledger ledger, Question asked) {
        List<EventEntry> events = new ArrayList<>();
        Map<String, EventEntry> byId = new HashMap<>();
        for (EventEntry event : ledger.events()) {
            if (passes(event, asked)) {
                events.add(event);
                byId.put(event.id(), event);
            }
        }
        List<DayEntry> days = new ArrayList<>();
        for (DayEntry day : ledger.days()) {
            if (byId.containsKey(day.event())
                    && passes(day, asked, ledger.codes().regionOf())) {
                days.add(day);
            }
        }
        return new LedgerSelection(events, days);
    }

    private static boolean passes(EventEntry event, Question asked) {
        if (asked.from() != null && event.startsOn().isBefore(asked.from())
                || asked.to() != null && event.startsOn().isAfter(asked.to())
                || asked.happenedBy() != null && event.startsOn().isAfter(asked.happenedBy())) {
            return false;
        }
        for (String dimension : Question.OF_EVENTS) {
            if (event.values(dimension).stream().noneMatch(value -> asked.allows(dimension, value))) {
                return false;
            }
        }
        return true;
    }

    private static boolean passes(DayEntry day, Question asked, Map<String, String> regionOf) {
        if (asked.happenedBy() != null && day.day().isAfter(asked.happenedBy())) {
            return false;
        }
        for (String dimension : Question.OF_ATTENDANCES) {
            if (!asked.allows(dimension, day.value(dimension, regionOf))) {
                return false;
            }
        }
        return true;
    }

    Map<String, EventEntry> eventsById() {
        return events.stream().collect(Collectors.toMap(EventEntry::id, event -> event));
    }

    /** The days that count: of held events, in a counted role. */
    List<DayEntry> counted() {
        return inCountedRole("held");
    }

    List<DayEntry> pending() {
        return inCountedRole("planned");
    }

    private List<DayEntry> inCountedRole(String status) {
        Map<String, EventEntry> byId = eventsById();
        return days.stream()
                .filter(DayEntry::isInCountedRole)
                .filter(day -> byId.get(day.event()).status().equals(status))
                .toList();
    }
}
