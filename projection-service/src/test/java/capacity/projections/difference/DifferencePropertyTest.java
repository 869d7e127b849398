package capacity.projections.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.projections.difference.Difference.Part;
import capacity.projections.difference.DifferenceCount.Measure;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.RandomJournals;
import capacity.projections.samples.SampleJournals;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Measures;
import capacity.projections.totals.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** For random journals and moments, the parts add up to what is counted directly. */
class DifferencePropertyTest {

    private static final List<ToLongFunction<Measures>> MEASURES = List.of(
            Measures::events,
            Measures::attendances,
            Measures::individuals,
            Measures::individualsAtLeast,
            Measures::personDays,
            Measures::countries,
            Measures::pendingAttendances,
            total -> total.bySector().get("business").individuals());

    @Property(tries = 150)
    void the_parts_add_up_for_every_measure(
            @ForAll long story, @ForAll long moments, @ForAll @IntRange(max = 120) int steps) {
        SampleJournals journals = RandomJournals.of(story, steps);
        Random random = new Random(moments);
        View all = journals.view();
        int events = random.nextInt(journals.events.size() + 1);
        int attendances = random.nextInt(journals.attendances.size() + 1);
        View from = new View(all.snapshot(), events, attendances);
        View to = new View(
                all.snapshot(),
                events + random.nextInt(journals.events.size() + 1 - events),
                attendances + random.nextInt(journals.attendances.size() + 1 - attendances));
        Filters filters = random.nextBoolean()
                ? Filters.ALL
                : new Filters(Map.of(Dimension.SECTOR, Set.of("business", "academia")), null, null, null);
        CountingDefinition other = random.nextBoolean() ? CountingDefinition.DEFAULT : CountingDefinition.COMPLETED_1;
        for (ToLongFunction<Measures> each : MEASURES) {
            Measure measure = (view, definition) -> BigDecimal.valueOf(
                    each.applyAsLong(Totals.of(view, new TotalsQuery(List.of(), filters, definition, false))
                            .total()));
            Difference difference = DifferenceCount.of(
                    from, to, measure, CountingDefinition.DEFAULT, other, zone -> LocalDate.parse("2014-05-07"));
            assertEquals(BigDecimal.ZERO, difference.residual());
            assertEquals(
                    difference.to().subtract(difference.from()),
                    difference.parts().stream().map(Part::change).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
