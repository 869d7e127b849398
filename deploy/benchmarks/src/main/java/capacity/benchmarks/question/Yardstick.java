package capacity.benchmarks.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * L: arrays sorted by event, on one processor; for each row of the answer the bit set of its people, attendances,
 * person-days and, unless the rows are by sector, a bit set of people for each sector. The least that an answer needs.
 */
final class Yardstick {

    private final Programme data;
    private final String[] countries;

    private static final class Row {
        final BitSet people;
        final BitSet[] bySector = new BitSet[Programme.SECTORS.length];
        long attendances;
        long personDays;
        int lastEvent = -1;
        int lastPerson = -1;

        Row(int people) {
            this.people = new BitSet(people);
        }
    }

    Yardstick(Programme data, String[] countries) {
        this.data = data;
        this.countries = countries;
    }

    Counts count(NamedQuestion asked) {
        boolean sectors = !asked.by().contains("sector");
        String[] ofAttendance = attendanceValues(asked);
        Map<String, Row[]> rows = new HashMap<>();
        for (int event = 0; event < data.events; event++) {
            if (!"programme".equals(asked.filter())
                    || asked.value().equals(Programme.PROGRAMMES[data.programme[event]])) {
                Row[][] own = eventValues(asked, event).stream()
                        .map(values -> rows.computeIfAbsent(values, any -> new Row[ofAttendance.length]))
                        .toArray(Row[][]::new);
                count(asked, event, own, sectors);
            }
        }
        return counts(rows, ofAttendance);
    }

    private void count(NamedQuestion asked, int event, Row[][] rows, boolean sectors) {
        byte[] column = column(asked);
        boolean academia = "sector".equals(asked.filter());
        for (int each = data.firstRow[event]; each < data.firstRow[event + 1]; each++) {
            if (data.counts(each) && (!academia || data.sector[each] == 0)) {
                for (Row[] ofEvent : rows) {
                    int place = column == null ? 0 : column[each];
                    if (ofEvent[place] == null) {
                        ofEvent[place] = new Row(data.people);
                    }
                    count(ofEvent[place], event, each, sectors);
                }
            }
        }
    }

    private void count(Row row, int event, int each, boolean sectors) {
        int person = data.person[each];
        row.personDays++;
        if (row.lastEvent != event || row.lastPerson != person) {
            row.lastEvent = event;
            row.lastPerson = person;
            row.attendances++;
            row.people.set(person);
            if (sectors) {
                BitSet own = row.bySector[data.sector[each]];
                if (own == null) {
                    own = row.bySector[data.sector[each]] = new BitSet(data.people);
                }
                own.set(person);
            }
        }
    }

    private byte[] column(NamedQuestion asked) {
        return asked.by().contains("sector")
                ? data.sector
                : asked.by().contains("country") ? data.country : asked.by().contains("gender") ? data.gender : null;
    }

    private String[] attendanceValues(NamedQuestion asked) {
        return asked.by().contains("sector")
                ? Programme.SECTORS
                : asked.by().contains("country")
                        ? countries
                        : asked.by().contains("gender") ? Programme.GENDERS : new String[] {""};
    }

    private List<String> eventValues(NamedQuestion asked, int event) {
        List<String> values = List.of("");
        for (String dimension : asked.by()) {
            List<String> own = one(dimension, event);
            List<String> longer = new ArrayList<>();
            values.forEach(before -> own.forEach(each -> longer.add(before + each + " ")));
            values = own.isEmpty() ? values : longer;
        }
        return values;
    }

    private List<String> one(String dimension, int event) {
        return switch (dimension) {
            case "region" -> List.of(Programme.REGIONS[data.region[event]]);
            case "theme" ->
                java.util.Arrays.stream(data.themes[event])
                        .mapToObj(theme -> Programme.THEMES[theme])
                        .toList();
            case "year" ->
                List.of(Programme.date(data.startsOn[event]).toString().substring(0, 4));
            case "month" ->
                List.of(Programme.date(data.startsOn[event]).toString().substring(0, 7));
            default -> List.of();
        };
    }

    private static Counts counts(Map<String, Row[]> rows, String[] ofAttendance) {
        Map<String, Counts.Row> counts = new HashMap<>();
        rows.forEach((values, own) -> {
            for (int place = 0; place < own.length; place++) {
                Row row = own[place];
                if (row != null) {
                    long bySector = 0;
                    for (BitSet each : row.bySector) {
                        bySector += each == null ? 0 : each.cardinality();
                    }
                    counts.put(
                            (values + ofAttendance[place]).strip(),
                            new Counts.Row(row.people.cardinality(), row.attendances, row.personDays, bySector));
                }
            }
        });
        return new Counts(counts);
    }
}
