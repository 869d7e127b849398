package capacity.endtoend.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer of {@code GET /totals}, with the measures named as there. */
public final class LedgerTotals {

    private final Ledger ledger;

    public LedgerTotals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The total depends on the filters and never on {@code by}. */
    public Map<String, Object> total(Question asked) {
        return measures(LedgerSelection.of(ledger, asked), List.of(), asked, asked.filtersAttendances());
    }

    /** Rows by the values of the dimensions, null for a missing value. Rows with only zeros are left out. */
    public Map<List<String>, Map<String, Object>> rows(Question asked) {
        Map<List<String>, Map<String, Object>> rows = new HashMap<>();
        boolean restricted = asked.filtersAttendances() || asked.splitsAttendances();
        groups(asked).forEach((values, group) -> {
            Map<String, Object> measures = measures(group, values, asked, restricted);
            if (!isZero(measures)) {
                rows.put(values, measures);
            }
        });
        return rows;
    }

    private Map<List<String>, LedgerSelection> groups(Question asked) {
        LedgerSelection all = LedgerSelection.of(ledger, asked);
        Map<List<String>, LedgerSelection> groups = new HashMap<>();
        if (asked.by().isEmpty()) {
            return groups;
        }
        if (!asked.splitsAttendances()) {
            for (EventEntry event : all.events()) {
                keys(asked, event, null)
                        .forEach(key -> group(groups, key).events().add(event));
            }
        }
        Map<String, EventEntry> byId = all.eventsById();
        for (DayEntry day : all.days()) {
            EventEntry event = byId.get(day.event());
            for (List<String> key : keys(asked, event, day)) {
                LedgerSelection group = group(groups, key);
                group.days().add(day);
                if (!group.events().contains(event)) {
                    group.events().add(event);
                }
            }
        }
        return groups;
    }

    private static LedgerSelection group(Map<List<String>, LedgerSelection> groups, List<String> key) {
        return groups.computeIfAbsent(key, any -> new LedgerSelection(new ArrayList<>(), new ArrayList<>()));
    }

    /** Every row that contains the event, or a day at it. */
    private List<List<String>> keys(Question asked, EventEntry event, DayEntry day) {
        List<List<String>> keys = List.of(List.of());
        for (String dimension : asked.by()) {
            List<List<String>> longer = new ArrayList<>();
            for (String value : values(dimension, event, day)) {
                if (asked.allows(dimension, value)) {
                    keys.forEach(key -> longer.add(append(key, value)));
                }
            }
            keys = longer;
        }
        return keys;
    }

    private Collection<String> values(String dimension, EventEntry event, DayEntry day) {
        if (Question.OF_EVENTS.contains(dimension)) {
            return event.values(dimension);
        }
        Set<String> one = new HashSet<>();
        one.add(day.value(dimension, ledger.codes().regionOf()));
        return one;
    }

    private static List<String> append(List<String> key, String value) {
        List<String> longer = new ArrayList<>(key);
        longer.add(value);
        return longer;
    }

    private Map<String, Object> measures(LedgerSelection group, List<String> row, Question asked, boolean restricted) {
        List<DayEntry> counted = group.counted();
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("events", restricted ? distinct(counted, DayEntry::event) : inStatus(group, "held"));
        measures.put("planned", restricted ? null : inStatus(group, "planned"));
        measures.put("cancelled", restricted ? null : inStatus(group, "cancelled"));
        measures.put("attendances", attendances(counted));
        measures.put("individuals", distinct(counted, DayEntry::participant));
        Map<String, Object> people = LedgerIndividuals.of(group, asked.happenedBy(), restricted);
        measures.put("individualsAtLeast", people.get("atLeast"));
        measures.put("individualsAtMost", people.get("atMost"));
        LedgerNewcomers newcomers = new LedgerNewcomers(ledger, asked);
        Integer fresh = newcomers.havePeriod(row) ? newcomers.count(counted, row) : null;
        measures.put("newIndividuals", fresh);
        measures.put("returningIndividuals", fresh == null ? null : distinct(counted, DayEntry::participant) - fresh);
        measures.put("personDays", distinct(counted, day -> List.of(day.participant(), day.event(), day.day())));
        measures.put("countries", countries(ledger, group, restricted));
        measures.put("hostCountries", restricted ? null : hosts(group));
        measures.put("pendingAttendances", attendances(group.pending()));
        measures.put("bySector", bySector(counted));
        return measures;
    }

    private static int inStatus(LedgerSelection group, String status) {
        return (int) group.events().stream()
                .filter(event -> event.status().equals(status))
                .count();
    }

    private static int attendances(List<DayEntry> days) {
        return distinct(days, day -> List.of(day.participant(), day.event()));
    }

    private static int distinct(List<DayEntry> days, Function<DayEntry, Object> what) {
        return days.stream().map(what).collect(Collectors.toSet()).size();
    }

    /** Served by held events, and represented by counted participants; restricted, only the latter. */
    static int countries(Ledger ledger, LedgerSelection group, boolean restricted) {
        Set<String> countries = new HashSet<>();
        for (EventEntry event : group.events()) {
            if (event.isHeld() && !restricted) {
                event.countries()
                        .forEach(country -> ledger.codes().counted(country).ifPresent(countries::add));
            }
        }
        for (DayEntry day : group.counted()) {
            if (day.country() != null && day.role().equals("participant")) {
                ledger.codes().counted(day.country()).ifPresent(countries::add);
            }
        }
        return countries.size();
    }

    private int hosts(LedgerSelection group) {
        Set<String> hosts = new HashSet<>();
        for (EventEntry event : group.events()) {
            if (event.isHeld() && event.hostCountry() != null) {
                ledger.codes().counted(event.hostCountry()).ifPresent(hosts::add);
            }
        }
        return hosts.size();
    }

    private Map<String, Map<String, Integer>> bySector(List<DayEntry> counted) {
        Map<String, Map<String, Integer>> bySector = new TreeMap<>();
        for (String sector : ledger.codes().sectors()) {
            List<DayEntry> days =
                    counted.stream().filter(day -> day.sector().equals(sector)).toList();
            bySector.put(
                    sector,
                    Map.of("attendances", attendances(days), "individuals", distinct(days, DayEntry::participant)));
        }
        return bySector;
    }

    private static boolean isZero(Map<String, Object> measures) {
        return measures.values().stream().noneMatch(value -> value instanceof Integer number && number != 0);
    }
}
