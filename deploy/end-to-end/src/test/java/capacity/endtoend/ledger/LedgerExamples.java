package capacity.endtoend.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

final class LedgerExamples {

    static final Ledger.Codes CODES = new Ledger.Codes(
            Map.of("KE", "africa", "UG", "africa", "CN", "east-asia"),
            Map.of("TW", "CN", "XK", "none"),
            List.of("academia", "business", "government", "other"));

    private LedgerExamples() {}

    static EventEntry event(String id, String status, LocalDate startsOn, String regions, String country) {
        return new EventEntry(
                id,
                status,
                "workshop",
                EventEntry.set("climate-change"),
                EventEntry.set(regions.split(",")),
                country,
                EventEntry.set(country),
                startsOn,
                startsOn.plusDays(2),
                null,
                null,
                new TreeSet<>(),
                new TreeMap<>());
    }

    static DayEntry day(String who, String event, LocalDate day, String sector, String country, String role) {
        return new DayEntry(who, event, day, sector, country, "undisclosed", role, true);
    }

    static Ledger ledger(List<EventEntry> events, List<DayEntry> days) {
        return new Ledger(events, days, List.of(), List.of(), List.of(), CODES);
    }
}
