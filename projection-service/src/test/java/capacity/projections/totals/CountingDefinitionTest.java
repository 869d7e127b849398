package capacity.projections.totals;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountingDefinitionTest {

    private final SampleJournals journals = new SampleJournals();

    @Test
    void a_name_without_a_version_is_the_newest() {
        assertEquals(Optional.of(CountingDefinition.COMPLETED_1), CountingDefinition.of("completed"));
        assertEquals(Optional.of(CountingDefinition.ATTENDED_1), CountingDefinition.of("attended.v1"));
        assertEquals(Optional.empty(), CountingDefinition.of("completed.v9"));
    }

    /** 80 percent of 3 days are 2.4, so 3; of 5 days 4. */
    @Test
    void someone_completes_an_event_with_four_fifths_of_its_days() {
        assertEquals(
                List.of(1, 2, 3, 4, 4, 5, 6, 7, 8, 8),
                java.util.stream.IntStream.rangeClosed(1, 10)
                        .mapToObj(days -> CountingDefinition.COMPLETED_1.leastDays(
                                event().startsOn("2014-05-06").lasting(days).details()))
                        .toList());
    }

    @Test
    void all_days_of_someone_who_completed_count_and_none_of_the_others() {
        SampleParticipant stayed = someone();
        UUID id = journals.held(event().startsOn("2014-05-06")); // three days
        for (String day : List.of("2014-05-06", "2014-05-07", "2014-05-08", "2014-05-09")) {
            journals.attended(id, day, stayed);
        }
        SampleParticipant left = someone();
        journals.attended(id, "2014-05-06", left);
        journals.attended(id, "2014-05-07", left);
        journals.attended(id, "2014-05-12", left);
        Measures total = completed(Filters.ALL);
        assertEquals(List.of(1L, 4L), List.of(total.individuals(), total.personDays()));
    }

    @Test
    void days_are_counted_before_the_filters_of_the_attendance() {
        SampleParticipant changed = someone().sector("government");
        UUID id = journals.held(event().startsOn("2014-05-06"));
        journals.attended(id, "2014-05-06", changed.sector("business"));
        journals.attended(id, "2014-05-07", changed);
        journals.attended(id, "2014-05-08", changed);
        Measures business = completed(new Filters(Map.of(Dimension.SECTOR, Set.of("business")), null, null, null));
        assertEquals(List.of(1L, 1L), List.of(business.individuals(), business.personDays()));
    }

    @Test
    void headcounts_do_not_apply() {
        UUID id = journals.held(event().startsOn("2014-05-06"));
        journals.headcount(id, "2014-05-06", 40);
        Measures total = completed(Filters.ALL);
        assertNull(total.individualsAtMost());
        assertEquals(0, total.individualsAtLeast());
    }

    private Measures completed(Filters filters) {
        TotalsQuery query = new TotalsQuery(List.of(), filters, CountingDefinition.COMPLETED_1, false);
        return Totals.of(journals.view(), query).total();
    }
}
