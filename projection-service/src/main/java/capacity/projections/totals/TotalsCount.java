package capacity.projections.totals;

import capacity.projections.snapshot.View;
import capacity.projections.totals.Totals.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One count for one query: adds each matching event to the total and to the rows to which it belongs. */
final class TotalsCount {

    private static final BitSet NO_COUNTRIES = new BitSet();

    private final View view;
    private final TotalsQuery query;
    private final CountryNumbers countries;
    private final ProfileChoice choice;
    private final ProfileChoice rowChoice;
    private final EventScan scan;
    private final EventScan rowScan;
    private final FirstPeriods first;
    private final DistinctPeople people;
    private final RowTally total;
    private final RowCounts rows;

    TotalsCount(View view, TotalsQuery query, Function<String, Optional<String>> countsAs) {
        this.view = view;
        this.query = query;
        this.countries = new CountryNumbers(countsAs);
        this.choice = choice(view, List.of(), query.filters(), countries);
        this.rowChoice = query.groupsAttendances() ? choice(view, query.by(), query.filters(), countries) : choice;
        this.scan = scan(view, choice, query);
        this.rowScan = query.groupsAttendances() ? scan(view, rowChoice, query) : scan;
        int participants = view.snapshot().participants().size();
        this.first = new FirstPeriods(query, participants);
        this.people = new DistinctPeople(participants, choice.sectors().size(), first);
        this.total = tally(query.filters().onAttendance());
        this.rows = rows();
    }

    /** Finds the people of events who count, without grouping them. */
    static EventScan scan(View view, TotalsQuery query, CountryNumbers countries) {
        return scan(view, choice(view, List.of(), query.filters(), countries), query);
    }

    private static ProfileChoice choice(View view, List<Dimension> by, Filters filters, CountryNumbers countries) {
        return new ProfileChoice(view.snapshot().profiles(), by, filters, countries);
    }

    private static EventScan scan(View view, ProfileChoice choice, TotalsQuery query) {
        Filters filters = query.filters();
        return new EventScan(
                choice,
                query.definition(),
                view.attendances(),
                filters.happenedBy() == null
                        ? Long.MAX_VALUE
                        : filters.happenedBy().toEpochDay());
    }

    private RowCounts rows() {
        Supplier<RowTally> empty = () -> tally(query.rowsOfAttendance());
        return query.cumulative()
                ? new CumulativeRows(query, new RowValues(query, rowChoice, Dimension::ofTime), empty)
                : new PeriodRows(new RowValues(query, rowChoice, each -> false), first, empty);
    }

    private RowTally tally(boolean ofAttendance) {
        return new RowTally(ofAttendance, query.definition().headcounts(), countries);
    }

    TotalsCount count() {
        if (first.needed()) {
            TotalsQuery anytime =
                    new TotalsQuery(List.of(), query.filters().ofEventsAtAnyTime(), query.definition(), false);
            EventScan whole = scan(view, anytime, countries);
            MatchingEvent.of(view, anytime.filters())
                    .filter(MatchingEvent::held)
                    .forEach(event -> first.add(event, whole(whole.parts(event))));
        }
        Filters ofRows = query.cumulative() ? query.filters().withoutPeriods() : query.filters();
        MatchingEvent.of(view, ofRows).forEach(this::add);
        return this;
    }

    private void add(MatchingEvent event) {
        Part[] all = scan.parts(event);
        BitSet represented = all.length == 0 ? NO_COUNTRIES : scan.countries(0);
        if (query.filters().admitStart(event.state().details().startsOn())) {
            total.add(event, whole(all), represented);
        }
        if (query.groupsAttendances()) {
            Part[] groups = rowScan.parts(event);
            for (int group = 0; group < groups.length; group++) {
                rows.add(event, rowScan.key(group), groups[group], rowScan.countries(group));
            }
        } else if (!query.by().isEmpty()) {
            rows.add(event, 0, whole(all), represented);
        }
    }

    private static Part whole(Part[] parts) {
        return parts.length == 0 ? Part.EMPTY : parts[0];
    }

    Measures total() {
        people.begin(first.ofTotal());
        total.takeParts().forEach(people::add);
        Measures measures = total.measures(people, choice.sectors());
        people.end();
        return measures;
    }

    Stream<Row> measuredRows() {
        return rows.rows(people, choice.sectors());
    }
}
