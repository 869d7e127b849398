package capacity.projections.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.projections.cube.Cube;
import capacity.projections.headline.Individuals;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
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
        Cube cube = arrived(journals, new Random(arrival));
        NaiveTotals naive = new NaiveTotals(new NaiveFold(journals));
        compare(cube, naive, null, null, null);
        compare(cube, naive, Dimension.THEME, null, null);
        compare(cube, naive, Dimension.PROGRAMME, null, FIRST_DAY);
        compare(cube, naive, null, Dimension.SECTOR, null);
        compare(cube, naive, Dimension.REGION, Dimension.COUNTRY, FIRST_DAY);
        compare(cube, naive, Dimension.YEAR, Dimension.ROLE, null);
    }

    @Property(tries = 200)
    void individuals_equal_those_of_a_naive_fold_in_any_order_of_arrival(
            @ForAll long story, @ForAll long arrival, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        Cube cube = arrived(journals, new Random(arrival));
        assertEquals(NaiveIndividuals.of(journals), Individuals.of(cube, Filters.ALL));
    }

    private static void compare(
            Cube cube, NaiveTotals naive, Dimension ofEvent, Dimension ofAttendance, LocalDate happenedBy) {
        List<Dimension> by =
                Stream.of(ofEvent, ofAttendance).filter(each -> each != null).toList();
        Totals totals = Totals.of(cube, new TotalsQuery(by, new Filters(Map.of(), null, null, happenedBy)));
        assertEquals(naive.measures(id -> true, scan -> true, false, happenedBy), totals.total());
        if (!by.isEmpty()) {
            Map<List<String>, Measures> rows = new HashMap<>();
            totals.rows().forEach(row -> rows.put(row.values(), row.measures()));
            assertEquals(naive.rows(ofEvent, ofAttendance, happenedBy), rows);
        }
    }

    /** The cube after reading the topics in random batches and order, with some repeated records. */
    private static Cube arrived(SampleJournals journals, Random random) {
        Cube cube = new Cube();
        LinkedList<SampleJournals.Recorded> events = new LinkedList<>(journals.events);
        LinkedList<SampleJournals.Recorded> attendances = new LinkedList<>(journals.attendances);
        List<SampleJournals.Recorded> read = new ArrayList<>();
        while (!events.isEmpty() || !attendances.isEmpty()) {
            List<SampleJournals.Recorded> batch = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0 && !(events.isEmpty() && attendances.isEmpty()); i--) {
                boolean fromEvents = attendances.isEmpty() || !events.isEmpty() && random.nextBoolean();
                batch.add((fromEvents ? events : attendances).removeFirst());
            }
            read.addAll(batch);
            SampleJournals.apply(cube, batch);
            if (random.nextInt(4) == 0) {
                SampleJournals.apply(cube, read.subList(random.nextInt(read.size()), read.size()));
            }
        }
        return cube;
    }
}
