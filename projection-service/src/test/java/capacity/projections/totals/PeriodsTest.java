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
import capacity.projections.totals.Totals.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private final SampleJournals journals = new SampleJournals();
    private final SampleParticipant her = someone();
    private final SampleParticipant him = someone();

    private void programme() {
        UUID first = journals.held(event().startsOn("2014-05-06").regions("africa"));
        UUID second = journals.held(event().startsOn("2016-05-06").regions("pacific"));
        journals.attended(first, "2014-05-06", her);
        journals.attended(second, "2016-05-06", her, him);
    }

    @Test
    void someone_is_new_in_the_year_of_their_first_event_and_returns_in_later_ones() {
        programme();
        List<Row> years = rows(Filters.ALL, false, Dimension.YEAR);
        assertEquals(List.of(List.of("2014"), List.of("2016")), values(years));
        assertEquals(List.of(1L, 0L), newAndReturning(years.get(0).measures()));
        assertEquals(List.of(1L, 1L), newAndReturning(years.get(1).measures()));
    }

    @Test
    void a_filter_on_time_is_a_period_too_and_without_one_nobody_is_new() {
        programme();
        assertEquals(List.of(1L, 1L), newAndReturning(total(filter(Dimension.YEAR, "2016"))));
        Filters from = new Filters(Map.of(), LocalDate.parse("2015-01-01"), null, null);
        assertEquals(List.of(1L, 1L), newAndReturning(total(from)));
        assertNull(total(Filters.ALL).newIndividuals());
        assertNull(total(Filters.ALL).returningIndividuals());
    }

    @Test
    void the_first_event_is_looked_for_under_the_other_filters_of_the_event_and_not_of_the_attendance() {
        programme();
        Filters pacific = new Filters(
                Map.of(Dimension.REGION, Set.of("pacific"), Dimension.YEAR, Set.of("2016")), null, null, null);
        assertEquals(List.of(2L, 0L), newAndReturning(total(pacific)));
        Filters sector = new Filters(
                Map.of(Dimension.SECTOR, Set.of("government"), Dimension.YEAR, Set.of("2016")), null, null, null);
        assertEquals(List.of(1L, 1L), newAndReturning(total(sector)));
    }

    @Test
    void cumulative_rows_have_no_gaps_and_begin_when_their_values_are_first_seen() {
        programme();
        List<Row> rows = rows(Filters.ALL, true, Dimension.REGION, Dimension.YEAR);
        assertEquals(
                List.of(
                        List.of("africa", "2014"),
                        List.of("africa", "2015"),
                        List.of("africa", "2016"),
                        List.of("pacific", "2016")),
                values(rows));
        assertEquals(1, rows.get(2).measures().individuals());
        assertNull(rows.get(2).measures().newIndividuals());
    }

    @Test
    void a_filter_on_the_year_only_chooses_rows_of_cumulative_totals() {
        programme();
        List<Row> rows = rows(filter(Dimension.YEAR, "2016"), true, Dimension.YEAR);
        assertEquals(List.of(List.of("2016")), values(rows));
        assertEquals(2, rows.get(0).measures().events());
        Filters from = new Filters(Map.of(), LocalDate.parse("2015-01-01"), null, null);
        assertEquals(1, rows(from, true, Dimension.YEAR).get(0).measures().events());
    }

    @Test
    void the_total_of_cumulative_totals_obeys_the_filters_as_always() {
        programme();
        Filters year = filter(Dimension.YEAR, "2016");
        TotalsQuery query = new TotalsQuery(List.of(Dimension.YEAR), year, CountingDefinition.DEFAULT, true);
        assertEquals(1, Totals.of(journals.view(), query).total().events());
    }

    private List<Row> rows(Filters filters, boolean cumulative, Dimension... by) {
        TotalsQuery query = new TotalsQuery(Arrays.asList(by), filters, CountingDefinition.DEFAULT, cumulative);
        return Totals.of(journals.view(), query).rows();
    }

    private Measures total(Filters filters) {
        return Totals.of(journals.view(), new TotalsQuery(List.of(), filters)).total();
    }

    private static List<List<String>> values(List<Row> rows) {
        return rows.stream().map(Row::values).toList();
    }

    private static List<Long> newAndReturning(Measures measures) {
        return List.of(measures.newIndividuals(), measures.returningIndividuals());
    }

    private static Filters filter(Dimension dimension, String... values) {
        return new Filters(Map.of(dimension, Set.of(values)), null, null, null);
    }
}
