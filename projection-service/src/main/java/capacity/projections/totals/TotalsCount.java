package capacity.projections.totals;

import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.scan.CountryNumbers;
import capacity.projections.scan.EventScan;
import capacity.projections.scan.MatchingEvent;
import capacity.projections.scan.Part;
import capacity.projections.scan.ProfileChoice;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Totals.Row;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One count for one query: adds each matching event to the total and to the rows to which it belongs. */
final class TotalsCount {

    private final View view;
    private final TotalsQuery query;
    private final CountryNumbers countries;
    private final ProfileChoice choice;
    private final EventScan scan;
    private final FirstPeriods first;
    private final DistinctPeople people;
    private final RowTally total;
    private final RowCounts rows;

    TotalsCount(View view, TotalsQuery query, Function<String, Optional<String>> countsAs) {
        this.view = view;
        this.query = query;
        this.countries = new CountryNumbers(countsAs);
        this.choice = new ProfileChoice(view.snapshot().profiles(), query.by(), query.filters(), countries);
        this.scan = scan(view, choice, query);
        int participants = view.snapshot().participants().size();
        this.first = new FirstPeriods(query, participants);
        this.people = new DistinctPeople(participants, choice.sectors().size(), first);
        this.total = tally(query.filters().onAttendance());
        this.rows = rows();
    }

    /** Finds the people of events who count. */
    static EventScan scan(View view, TotalsQuery query, CountryNumbers countries) {
        return scan(view, new ProfileChoice(view.snapshot().profiles(), query.by(), query.filters(), countries), query);
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
                ? new CumulativeRows(query, new RowValues(query, choice, Dimension::ofTime), empty)
                : new PeriodRows(new RowValues(query, choice, each -> false), first, empty);
    }

    private RowTally tally(boolean ofAttendance) {
        return new RowTally(ofAttendance, query.definition().headcounts(), countries);
    }

    TotalsCount count() {
        if (first.needed()) {
            MatchingEvent.of(view, query.filters().ofEventsAtAnyTime())
                    .filter(MatchingEvent::held)
                    .forEach(event -> first.add(event, scan));
        }
        Filters ofRows = query.cumulative() ? query.filters().withoutPeriods() : query.filters();
        MatchingEvent.of(view, ofRows).forEach(this::add);
        return this;
    }

    private void add(MatchingEvent event) {
        scan.of(event);
        if (query.filters().admitDay(event.state().details().startsOn())) {
            total.add(event, scan.whole(), scan.wholeCountries());
        }
        if (query.groupsAttendances()) {
            Part[] groups = scan.groups();
            for (int group = 0; group < groups.length; group++) {
                rows.add(event, scan.key(group), groups[group], scan.countries(group));
            }
        } else if (!query.by().isEmpty()) {
            rows.add(event, 0, scan.whole(), scan.wholeCountries());
        }
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
