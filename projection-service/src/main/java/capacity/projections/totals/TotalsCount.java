package capacity.projections.totals;

import capacity.projections.snapshot.AttendanceColumns;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Totals.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One count for one query: adds each matching event to the total and to the rows to which it belongs. */
final class TotalsCount {

    private static final BitSet NO_COUNTRIES = new BitSet();

    private final TotalsQuery query;
    private final CountryNumbers countries;
    private final ProfileChoice choice;
    private final ProfileChoice rowChoice;
    private final EventScan scan;
    private final EventScan rowScan;
    private final DistinctPeople people;
    private final RowTally total;
    /** By the values of the event's dimensions; then by the key of the attendance's dimensions, null where no row is. */
    private final Map<List<String>, RowTally[]> rows = new HashMap<>();

    TotalsCount(View view, TotalsQuery query, Function<String, Optional<String>> countsAs) {
        this.query = query;
        this.countries = new CountryNumbers(countsAs);
        this.choice = choice(view, List.of(), query.filters(), countries);
        this.rowChoice = query.groupsAttendances() ? choice(view, query.by(), query.filters(), countries) : choice;
        this.scan = scan(view, choice, query.filters());
        this.rowScan = query.groupsAttendances() ? scan(view, rowChoice, query.filters()) : scan;
        this.people = new DistinctPeople(
                view.snapshot().participants().size(), choice.sectors().size());
        this.total = new RowTally(query.filters().onAttendance(), countries);
    }

    static EventScan scan(View view, List<Dimension> by, Filters filters, CountryNumbers countries) {
        return scan(view, choice(view, by, filters, countries), filters);
    }

    private static ProfileChoice choice(View view, List<Dimension> by, Filters filters, CountryNumbers countries) {
        return new ProfileChoice(view.snapshot().profiles(), by, filters, countries);
    }

    private static EventScan scan(View view, ProfileChoice choice, Filters filters) {
        return new EventScan(
                choice,
                view.attendances(),
                filters.happenedBy() == null
                        ? Long.MAX_VALUE
                        : filters.happenedBy().toEpochDay());
    }

    void add(MatchingEvent event) {
        AttendanceColumns attendances = event.timeline().attendances();
        Part[] all = scan.parts(attendances);
        Part whole = all.length == 0 ? Part.EMPTY : all[0];
        BitSet represented = all.length == 0 ? NO_COUNTRIES : scan.countries(0);
        total.add(event, whole, represented);
        if (query.groupsAttendances()) {
            Part[] groups = rowScan.parts(attendances);
            values(event).forEach(values -> {
                for (int group = 0; group < groups.length; group++) {
                    row(values, rowScan.key(group)).add(event, groups[group], rowScan.countries(group));
                }
            });
        } else if (!query.by().isEmpty()) {
            values(event).forEach(values -> row(values, 0).add(event, whole, represented));
        }
    }

    private RowTally row(List<String> values, int key) {
        RowTally[] ofValues = rows.computeIfAbsent(values, any -> new RowTally[Math.max(1, rowChoice.keys())]);
        if (ofValues[key] == null) {
            ofValues[key] = new RowTally(query.rowsOfAttendance(), countries);
        }
        return ofValues[key];
    }

    /** The values of the event's dimensions, in all combinations; null stands for the attendance's dimensions. */
    private List<List<String>> values(MatchingEvent event) {
        List<List<String>> combinations =
                List.of(Arrays.asList(new String[query.by().size()]));
        for (int i = 0; i < query.by().size(); i++) {
            Dimension dimension = query.by().get(i);
            if (!dimension.ofAttendance()) {
                combinations = spread(combinations, i, dimension, event);
            }
        }
        return combinations;
    }

    private List<List<String>> spread(
            List<List<String>> combinations, int index, Dimension dimension, MatchingEvent event) {
        List<List<String>> spread = new ArrayList<>();
        for (String value :
                dimension.values(event.timeline().id(), event.state().details())) {
            if (query.filters().admit(dimension, value)) {
                combinations.forEach(each -> {
                    List<String> own = new ArrayList<>(each);
                    own.set(index, value);
                    spread.add(own);
                });
            }
        }
        return spread;
    }

    Measures total() {
        return total.measures(people, choice.sectors());
    }

    Stream<Row> rows() {
        return rows.entrySet().stream()
                .flatMap(each -> IntStream.range(0, each.getValue().length)
                        .filter(key -> each.getValue()[key] != null)
                        .mapToObj(key -> new Row(
                                values(each.getKey(), key), each.getValue()[key].measures(people, choice.sectors()))));
    }

    private List<String> values(List<String> ofEvent, int key) {
        if (!query.groupsAttendances()) {
            return ofEvent;
        }
        List<String> ofAttendance = rowChoice.key(key);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < ofEvent.size(); i++) {
            values.add(query.by().get(i).ofAttendance() ? ofAttendance.get(i) : ofEvent.get(i));
        }
        return values;
    }
}
