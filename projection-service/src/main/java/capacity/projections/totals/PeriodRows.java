package capacity.projections.totals;

import capacity.projections.scan.MatchingEvent;
import capacity.projections.scan.Part;
import capacity.projections.totals.Totals.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows that count what has their values. An event with several values of a dimension is in several rows. */
final class PeriodRows implements RowCounts {

    private final RowValues values;
    private final FirstPeriods first;
    private final Supplier<RowTally> empty;
    /** By the values of the event's dimensions; then by the key of the attendance's dimensions, null where no row is. */
    private final Map<List<String>, RowTally[]> rows = new HashMap<>();

    PeriodRows(RowValues values, FirstPeriods first, Supplier<RowTally> empty) {
        this.values = values;
        this.first = first;
        this.empty = empty;
    }

    @Override
    public void add(MatchingEvent event, int key, Part people, long[] represented) {
        values.of(event).forEach(each -> row(each, key).add(event, people, represented));
    }

    private RowTally row(List<String> ofEvent, int key) {
        RowTally[] tallies = rows.computeIfAbsent(ofEvent, any -> new RowTally[values.keys()]);
        if (tallies[key] == null) {
            tallies[key] = empty.get();
        }
        return tallies[key];
    }

    @Override
    public Stream<Row> rows(DistinctPeople people, List<String> sectors) {
        return rows.entrySet().stream()
                .flatMap(each -> IntStream.range(0, values.keys())
                        .filter(key -> each.getValue()[key] != null)
                        .mapToObj(
                                key -> row(values.withKey(each.getKey(), key), each.getValue()[key], people, sectors)));
    }

    private Row row(List<String> ofRow, RowTally tally, DistinctPeople people, List<String> sectors) {
        people.begin(first.ofRow(ofRow));
        tally.takeParts().forEach(people::add);
        Measures measures = tally.measures(people, sectors);
        people.end();
        return new Row(ofRow, measures);
    }
}
