package capacity.endtoend.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many people there were, at least and at most, from names and headcounts. */
final class LedgerIndividuals {

    private LedgerIndividuals() {}

    /**
     * @param last the last day that counts, or null
     * @param restricted whether only some attendances are asked for, to which headcounts do not apply
     */
    static Map<String, Object> of(LedgerSelection group, LocalDate last, boolean restricted) {
        List<DayEntry> counted = group.counted();
        int named = people(counted);
        int atLeast = people(counted.stream().filter(DayEntry::known).toList());
        int atMost = named;
        for (EventEntry event : group.events()) {
            List<DayEntry> here = counted.stream()
                    .filter(day -> day.event().equals(event.id()))
                    .toList();
            int headcount = restricted || !event.isHeld() ? 0 : headcount(event, last);
            atLeast = Math.max(atLeast, Math.max(headcount, mostOnOneDay(here)));
            atMost += Math.max(0, headcount - people(here));
        }
        Map<String, Object> individuals = new LinkedHashMap<>();
        individuals.put("named", named);
        individuals.put("atLeast", atLeast);
        individuals.put("atMost", restricted ? null : atMost);
        return individuals;
    }

    private static int headcount(EventEntry event, LocalDate last) {
        return event.headcounts().entrySet().stream()
                .filter(day -> event.isOn(day.getKey()))
                .filter(day -> last == null || !day.getKey().isAfter(last))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static int mostOnOneDay(List<DayEntry> days) {
        return days.stream().collect(Collectors.groupingBy(DayEntry::day)).values().stream()
                .mapToInt(LedgerIndividuals::people)
                .max()
                .orElse(0);
    }

    private static int people(List<DayEntry> days) {
        return (int) days.stream().map(DayEntry::participant).distinct().count();
    }
}
