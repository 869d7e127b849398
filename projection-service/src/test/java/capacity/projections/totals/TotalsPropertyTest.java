package capacity.projections.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import capacity.projections.snapshot.SnapshotBuilder;
import capacity.projections.snapshot.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** For random journals in any order of arrival, the totals equal those of a naive fold. */
class TotalsPropertyTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2014-05-06");

    @Property(tries = 300)
    void totals_equal_those_of_a_naive_fold_in_any_order_of_arrival(
            @ForAll long story, @ForAll long arrival, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        View view = arrived(journals, new Random(arrival));
        NaiveTotals naive = new NaiveTotals(new NaiveFold(journals));
        compare(view, naive, null, null, null);
        compare(view, naive, Dimension.THEME, null, null);
        compare(view, naive, Dimension.PROGRAMME, null, FIRST_DAY);
        compare(view, naive, null, Dimension.SECTOR, null);
        compare(view, naive, Dimension.REGION, Dimension.COUNTRY, FIRST_DAY);
        compare(view, naive, Dimension.YEAR, Dimension.ROLE, null);
    }

    @Property(tries = 200)
    void what_was_known_equals_a_naive_fold_of_the_facts_until_then(
            @ForAll long story, @ForAll long arrival, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        Random random = new Random(arrival);
        View all = arrived(journals, random);
        int events = random.nextInt(journals.events.size() + 1);
        int attendances = random.nextInt(journals.attendances.size() + 1);
        NaiveTotals naive = new NaiveTotals(
                new NaiveFold(journals.events.subList(0, events), journals.attendances.subList(0, attendances)));
        View then = new View(all.snapshot(), events, attendances);
        compare(then, naive, Dimension.THEME, null, null);
        compare(then, naive, Dimension.PROGRAMME, Dimension.COUNTRY, FIRST_DAY);
    }

    @Property(tries = 200)
    void a_snapshot_keeps_what_it_knew_while_later_facts_are_applied(
            @ForAll long story, @ForAll long arrival, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        Random random = new Random(arrival);
        SnapshotBuilder model = new SnapshotBuilder();
        Map<View, NaiveTotals> earlier = new HashMap<>();
        int events = 0;
        int attendances = 0;
        while (events < journals.events.size() || attendances < journals.attendances.size()) {
            int nextEvent = Math.min(journals.events.size(), events + random.nextInt(20));
            int nextAttendance = Math.min(journals.attendances.size(), attendances + random.nextInt(20));
            SampleJournals.apply(model, journals.attendances.subList(attendances, nextAttendance));
            SampleJournals.apply(model, journals.events.subList(events, nextEvent));
            events = nextEvent;
            attendances = nextAttendance;
            earlier.put(
                    View.latest(model.snapshot()),
                    new NaiveTotals(new NaiveFold(
                            journals.events.subList(0, events), journals.attendances.subList(0, attendances))));
        }
        earlier.forEach((view, naive) -> compare(view, naive, Dimension.REGION, Dimension.SECTOR, null));
    }

    @Property(tries = 200)
    void completed_attendance_equals_a_naive_count(@ForAll long story, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        NaiveTotals naive = new NaiveTotals(new NaiveFold(journals), true);
        Totals totals = Totals.of(
                journals.view(),
                new TotalsQuery(List.of(Dimension.GENDER), Filters.ALL, CountingDefinition.COMPLETED_1, false));
        assertEquals(naive.measures(id -> true, scan -> true, false, null), totals.total());
        assertEquals(naive.rows(null, Dimension.GENDER, null), rows(totals));
    }

    @Property(tries = 200)
    void cumulative_rows_count_everything_up_to_the_end_of_their_year(
            @ForAll long story, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        NaiveFold fold = new NaiveFold(journals);
        NaiveTotals naive = new NaiveTotals(fold);
        Totals totals = Totals.of(
                journals.view(),
                new TotalsQuery(
                        List.of(Dimension.YEAR, Dimension.THEME), Filters.ALL, CountingDefinition.DEFAULT, true));
        Map<List<String>, Measures> expected = new HashMap<>();
        int last = fold.details.values().stream()
                .mapToInt(event -> event.startsOn().getYear())
                .max()
                .orElse(0);
        fold.details
                .values()
                .forEach(seen -> seen.themes().forEach(theme -> {
                    for (int year = seen.startsOn().getYear(); year <= last; year++) {
                        int end = year;
                        expected.computeIfAbsent(
                                List.of(Integer.toString(year), theme),
                                any -> naive.measures(
                                        id -> fold.details.get(id).themes().contains(theme)
                                                && fold.details
                                                                .get(id)
                                                                .startsOn()
                                                                .getYear()
                                                        <= end,
                                        scan -> true,
                                        false,
                                        null));
                    }
                }));
        expected.values().removeIf(Measures::nothing);
        assertEquals(expected, rows(totals));
        assertEquals(naive.measures(id -> true, scan -> true, false, null), totals.total());
    }

    private static Map<List<String>, Measures> rows(Totals totals) {
        Map<List<String>, Measures> rows = new HashMap<>();
        totals.rows().forEach(row -> rows.put(row.values(), row.measures()));
        return rows;
    }

    private static void compare(
            View view, NaiveTotals naive, Dimension ofEvent, Dimension ofAttendance, LocalDate happenedBy) {
        List<Dimension> by =
                Stream.of(ofEvent, ofAttendance).filter(each -> each != null).toList();
        Totals totals = Totals.of(view, new TotalsQuery(by, new Filters(Map.of(), null, null, happenedBy)));
        assertEquals(naive.measures(id -> true, scan -> true, false, happenedBy), totals.total());
        if (!by.isEmpty()) {
            assertEquals(naive.rows(ofEvent, ofAttendance, happenedBy), rows(totals));
        }
    }

    /** What is known after reading the topics in random batches and order, with some repeated records. */
    private static View arrived(SampleJournals journals, Random random) {
        SnapshotBuilder model = new SnapshotBuilder();
        LinkedList<SampleJournals.Recorded> events = new LinkedList<>(journals.events);
        LinkedList<SampleJournals.Recorded> attendances = new LinkedList<>(journals.attendances);
        List<SampleJournals.Recorded> read = new ArrayList<>();
        while (!events.isEmpty() || !attendances.isEmpty()) {
            List<SampleJournals.Recorded> batch = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0 && !(events.isEmpty() && attendances.isEmpty()); i--) {
                boolean fromEvents = attendances.isEmpty() || !events.isEmpty() && random.nextBoolean();
                batch.add((fromEvents ? events : attendances).removeFirst());
            }
            model.snapshot();
            read.addAll(batch);
            SampleJournals.apply(model, batch);
            if (random.nextInt(4) == 0) {
                SampleJournals.apply(model, read.subList(random.nextInt(read.size()), read.size()));
            }
        }
        return View.latest(model.snapshot());
    }
}
