package capacity.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.cube.Cube;
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

/** Whatever happened and however it arrives: the totals are those of a plain fold of the journals. */
class TotalsPropertyTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2014-05-06");

    @Property(tries = 300)
    void totalsAreThoseOfAPlainFoldHoweverTheFactsArrive(
            @ForAll long story, @ForAll long arrival, @ForAll @IntRange(max = 120) int steps) {
        Journals journals = RandomStory.of(story, steps);
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
    void individualsAreThoseOfAPlainFoldHoweverTheFactsArrive(
            @ForAll long story, @ForAll long arrival, @ForAll @IntRange(max = 120) int steps) {
        Journals journals = RandomStory.of(story, steps);
        Cube cube = arrived(journals, new Random(arrival));
        assertEquals(NaiveIndividuals.of(journals), Individuals.of(cube, Filters.ALL));
    }

    private static void compare(
            Cube cube, NaiveTotals naive, Dimension ofEvent, Dimension ofAttendance, LocalDate happenedBy) {
        List<Dimension> by =
                Stream.of(ofEvent, ofAttendance).filter(each -> each != null).toList();
        Totals totals = Totals.of(cube, new Query(by, new Filters(Map.of(), null, null, happenedBy)));
        assertEquals(naive.measures(id -> true, scan -> true, false, happenedBy), totals.total());
        if (!by.isEmpty()) {
            Map<List<String>, Measures> rows = new HashMap<>();
            totals.rows().forEach(row -> rows.put(row.values(), row.measures()));
            assertEquals(naive.rows(ofEvent, ofAttendance, happenedBy), rows);
        }
    }

    /** The topics in any interleaving and any batches; now and then something is read again. */
    private static Cube arrived(Journals journals, Random random) {
        Cube cube = new Cube();
        LinkedList<Journals.Recorded> events = new LinkedList<>(journals.events);
        LinkedList<Journals.Recorded> attendances = new LinkedList<>(journals.attendances);
        List<Journals.Recorded> read = new ArrayList<>();
        while (!events.isEmpty() || !attendances.isEmpty()) {
            List<Journals.Recorded> batch = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0 && !(events.isEmpty() && attendances.isEmpty()); i--) {
                boolean fromEvents = attendances.isEmpty() || !events.isEmpty() && random.nextBoolean();
                batch.add((fromEvents ? events : attendances).removeFirst());
            }
            read.addAll(batch);
            Journals.apply(cube, batch);
            if (random.nextInt(4) == 0) {
                Journals.apply(cube, read.subList(random.nextInt(read.size()), read.size()));
            }
        }
        return cube;
    }
}
