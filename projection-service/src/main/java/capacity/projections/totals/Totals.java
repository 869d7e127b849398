package capacity.projections.totals;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.cube.Cube;
import capacity.projections.cube.EventCube;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The answer to one query.
 *
 * @param rows in the order of their values, missing values last
 * @param total counted directly, not added up from the rows
 */
public record Totals(List<Row> rows, Measures total) {

    /** @param values one per dimension of the query, in its order; null for a missing value */
    public record Row(List<String> values, Measures measures) {}

    public static Totals of(Cube cube, TotalsQuery query) {
        return of(cube, query, Vocabularies::countsAs);
    }

    /** @param countsAs maps a country to the country as which it is counted; empty if it is counted nowhere */
    static Totals of(Cube cube, TotalsQuery query, Function<String, Optional<String>> countsAs) {
        MeasuresTally total = new MeasuresTally(query.filters().onAttendance(), countsAs);
        Map<List<String>, MeasuresTally> rows = new HashMap<>();
        CountedCell.events(cube.events().stream(), query.filters()).forEach(event -> {
            List<CountedCell> counted = CountedCell.of(event, query.filters());
            total.add(event, counted);
            if (!query.by().isEmpty()) {
                parts(query, event, counted)
                        .forEach((values, part) -> rows.computeIfAbsent(
                                        values, any -> new MeasuresTally(query.rowsOfAttendance(), countsAs))
                                .add(event, part));
            }
        });
        return new Totals(rows(rows), total.measures());
    }

    /**
     * Which cells of the event belong to which row: grouped by the dimensions of the attendance, and repeated for each
     * value of the event's dimensions.
     */
    private static Map<List<String>, List<CountedCell>> parts(
            TotalsQuery query, EventCube event, List<CountedCell> counted) {
        Map<List<String>, List<CountedCell>> parts = new LinkedHashMap<>();
        if (query.by().stream().anyMatch(Dimension::ofAttendance)) {
            parts.putAll(counted.stream().collect(Collectors.groupingBy(each -> ofAttendance(query, each))));
        } else {
            parts.put(ofAttendance(query, null), counted);
        }
        for (int i = 0; i < query.by().size(); i++) {
            if (!query.by().get(i).ofAttendance()) {
                parts = spread(parts, i, admitted(query, query.by().get(i), event));
            }
        }
        return parts;
    }

    private static List<String> ofAttendance(TotalsQuery query, CountedCell counted) {
        List<String> values = new ArrayList<>();
        query.by()
                .forEach(each -> values.add(
                        each.ofAttendance() ? each.value(counted.cell().profile()) : null));
        return values;
    }

    private static List<String> admitted(TotalsQuery query, Dimension dimension, EventCube event) {
        return dimension.values(event).stream()
                .filter(value -> query.filters().admit(dimension, value))
                .toList();
    }

    private static Map<List<String>, List<CountedCell>> spread(
            Map<List<String>, List<CountedCell>> parts, int index, List<String> values) {
        Map<List<String>, List<CountedCell>> spread = new LinkedHashMap<>();
        parts.forEach((row, part) -> values.forEach(value -> {
            List<String> own = new ArrayList<>(row);
            own.set(index, value);
            spread.put(own, part);
        }));
        return spread;
    }

    private static List<Row> rows(Map<List<String>, MeasuresTally> tallies) {
        return tallies.entrySet().stream()
                .map(each -> new Row(each.getKey(), each.getValue().measures()))
                .filter(row -> !row.measures().nothing())
                .sorted(Comparator.comparing(Row::values, Totals::compare))
                .toList();
    }

    private static int compare(List<String> one, List<String> other) {
        Comparator<String> nullsLast = Comparator.nullsLast(Comparator.naturalOrder());
        for (int i = 0; i < one.size(); i++) {
            if (!Objects.equals(one.get(i), other.get(i))) {
                return nullsLast.compare(one.get(i), other.get(i));
            }
        }
        return 0;
    }
}
