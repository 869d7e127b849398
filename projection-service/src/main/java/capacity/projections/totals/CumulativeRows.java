package capacity.projections.totals;

import capacity.projections.question.Period;
import capacity.projections.question.TotalsQuery;
import capacity.projections.scan.MatchingEvent;
import capacity.projections.scan.Part;
import capacity.projections.totals.Totals.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rows that count everything up to the end of their period: one for every period from the first event to the last, for
 * each combination of the other values that has been seen by then.
 */
final class CumulativeRows implements RowCounts {

    private final TotalsQuery query;
    private final RowValues values;
    private final Supplier<RowTally> empty;
    private final Map<List<String>, List<Entry>> combinations = new HashMap<>();
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;

    private record Entry(MatchingEvent event, Part people, long[] represented) {
        LocalDate day() {
            return event.state().details().startsOn();
        }
    }

    /** @param values without those of time */
    CumulativeRows(TotalsQuery query, RowValues values, Supplier<RowTally> empty) {
        this.query = query;
        this.values = values;
        this.empty = empty;
    }

    @Override
    public void add(MatchingEvent event, int key, Part people, long[] represented) {
        Entry entry = new Entry(event, people, represented.clone());
        earliest = entry.day().isBefore(earliest) ? entry.day() : earliest;
        latest = entry.day().isAfter(latest) ? entry.day() : latest;
        values.of(event)
                .forEach(each -> combinations
                        .computeIfAbsent(values.withKey(each, key), any -> new ArrayList<>())
                        .add(entry));
    }

    @Override
    public Stream<Row> rows(DistinctPeople people, List<String> sectors) {
        List<Period> periods = Period.between(earliest, latest, query);
        List<Row> rows = new ArrayList<>();
        combinations.forEach((ofRow, entries) -> {
            entries.sort(Comparator.comparing(Entry::day));
            people.begin(FirstPeriods.NONE);
            count(ofRow, entries, periods, people, sectors, rows);
            people.end();
        });
        return rows.stream();
    }

    private void count(
            List<String> ofRow,
            List<Entry> entries,
            List<Period> periods,
            DistinctPeople people,
            List<String> sectors,
            List<Row> rows) {
        RowTally tally = empty.get();
        int next = 0;
        for (Period period : periods) {
            while (next < entries.size() && !entries.get(next).day().isAfter(period.lastDay())) {
                Entry entry = entries.get(next++);
                tally.add(entry.event(), entry.people(), entry.represented());
            }
            tally.takeParts().forEach(people::add);
            if (next > 0 && period.chosen()) {
                rows.add(new Row(period.in(ofRow, query.by()), tally.measures(people, sectors)));
            }
        }
    }
}
