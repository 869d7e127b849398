package capacity.projections.totals;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final SampleJournals journals = new SampleJournals();

    @Test
    void counts_a_person_of_two_sectors_in_both_rows_and_once_in_the_total() {
        SampleParticipant her = someone();
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", her);
        journals.attended(id, "2014-05-07", her.sector("academia"));
        Totals totals = by(Dimension.SECTOR);
        assertEquals(List.of("academia", "government"), values(totals));
        totals.rows().forEach(row -> assertEquals(1, row.measures().attendances()));
        assertEquals(1, totals.total().attendances());
    }

    @Test
    void counts_an_event_of_two_themes_in_both_rows_and_once_in_the_total() {
        UUID id = journals.held(event().themes("climate-change", "chemicals-and-waste"));
        journals.attended(id, "2014-05-06", someone());
        Totals totals = by(Dimension.THEME);
        assertEquals(List.of("chemicals-and-waste", "climate-change"), values(totals));
        assertEquals(1, totals.rows().get(0).measures().individuals());
        assertEquals(1, totals.total().events());
    }

    @Test
    void limits_rows_to_the_values_of_the_filter() {
        journals.held(event().themes("climate-change", "chemicals-and-waste"));
        Totals totals = Totals.of(
                journals.view(), new TotalsQuery(List.of(Dimension.THEME), filter(Dimension.THEME, "climate-change")));
        assertEquals(List.of("climate-change"), values(totals));
    }

    @Test
    void the_total_depends_on_the_filters_and_not_on_the_grouping() {
        journals.held(event());
        journals.planned(event());
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", someone());
        assertEquals(total(), by(Dimension.SECTOR).total());
        assertEquals(1, total(Dimension.SECTOR, "government").events());
    }

    @Test
    void rows_of_attendances_have_no_planned_cancelled_or_host_counts() {
        UUID id = journals.held(event().serving("UG"));
        journals.attended(id, "2014-05-06", someone().country("KE"), someone().country("TZ"));
        journals.held(event());
        Totals totals = by(Dimension.GENDER);
        Measures row = totals.rows().get(0).measures();
        assertEquals(List.of(1L, 2L), List.of(row.events(), row.countries()));
        assertNull(row.planned());
        assertNull(row.cancelled());
        assertNull(row.hostCountries());
        assertEquals(2, totals.total().events());
        assertEquals(0, totals.total().planned());
    }

    @Test
    void a_filter_on_attendances_restricts_the_total_too() {
        UUID id = journals.held(event().serving("UG"));
        journals.attended(id, "2014-05-06", someone().country("KE"), someone().gender("male"));
        journals.held(event());
        Measures total = total(Dimension.GENDER, "male");
        assertEquals(List.of(1L, 1L, 1L), List.of(total.events(), total.countries(), total.individuals()));
        assertNull(total.hostCountries());
    }

    @Test
    void a_missing_value_has_its_own_row_and_the_filter_value_none() {
        journals.held(event().programme(null, null));
        journals.held(event());
        assertEquals(Arrays.asList("china-trust-fund", null), values(by(Dimension.PROGRAMME)));
        assertEquals(1, total(Dimension.PROGRAMME, "none").events());
    }

    @Test
    void groups_by_up_to_three_dimensions_of_both_kinds() {
        UUID id = journals.held(event().regions("africa", "west-asia"));
        journals.attended(id, "2014-05-06", someone(), someone().sector("business"));
        Totals totals = by(Dimension.SECTOR, Dimension.REGION, Dimension.YEAR);
        assertEquals(
                List.of(
                        List.of("business", "africa", "2014"),
                        List.of("business", "west-asia", "2014"),
                        List.of("government", "africa", "2014"),
                        List.of("government", "west-asia", "2014")),
                totals.rows().stream().map(Totals.Row::values).toList());
    }

    @Test
    void groups_represented_countries_by_their_region() {
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", someone().country("KE"), someone().country("CN"));
        assertEquals(List.of("africa", "east-asia"), values(by(Dimension.REPRESENTED_REGION)));
    }

    @Test
    void an_event_counts_in_the_year_and_month_of_its_start() {
        UUID id = journals.held(event().startsOn("2014-12-31"));
        journals.attended(id, "2015-01-01", someone());
        assertEquals(List.of("2014"), values(by(Dimension.YEAR)));
        assertEquals(List.of("2014-12"), values(by(Dimension.MONTH)));
        assertEquals(List.of(id.toString()), values(by(Dimension.EVENT)));
    }

    @Test
    void an_event_counts_in_the_quarter_of_its_start() {
        journals.held(event().startsOn("2014-03-31"));
        journals.held(event().startsOn("2014-04-01"));
        assertEquals(List.of("2014-Q1", "2014-Q2"), values(by(Dimension.QUARTER)));
        assertEquals(1, total(Dimension.QUARTER, "2014-Q2").events());
    }

    @Test
    void an_event_counts_in_each_of_its_languages_and_a_language_finds_its_varieties() {
        journals.held(event().languages("en", "zh-Hant"));
        journals.held(event().languages());
        assertEquals(Arrays.asList("en", "zh-Hant", null), values(by(Dimension.LANGUAGE)));
        assertEquals(1, total(Dimension.LANGUAGE, "zh").events());
        assertEquals(0, total(Dimension.LANGUAGE, "zh-Hans").events());
        assertEquals(1, total(Dimension.LANGUAGE, "none").events());
    }

    @Test
    void from_and_to_are_inclusive() {
        journals.held(event().startsOn("2014-05-06"));
        LocalDate day = LocalDate.parse("2014-05-06");
        assertEquals(1, total(new Filters(Map.of(), day, day, null)).events());
        assertEquals(
                0, total(new Filters(Map.of(), day.plusDays(1), null, null)).events());
        assertEquals(
                0, total(new Filters(Map.of(), null, day.minusDays(1), null)).events());
    }

    @Test
    void leaves_out_rows_that_have_only_zeros() {
        UUID id = journals.planned(event().themes("climate-change"));
        journals.attended(id, "2014-05-06", someone().role("staff"));
        journals.say(journals.planned(event()), new EventCancelled("flood"));
        assertEquals(List.of("chemicals-and-waste", "climate-change"), values(by(Dimension.THEME)));
        assertEquals(List.of(), values(by(Dimension.SECTOR)));
    }

    @Test
    void a_revision_moves_the_event_and_all_its_attendances() {
        UUID id = journals.held(event().regions("africa"));
        journals.attended(id, "2014-05-06", someone());
        journals.say(id, new EventRevised(event().regions("pacific").details()));
        assertEquals(List.of("pacific"), values(by(Dimension.REGION)));
        assertEquals(1, total().events());
    }

    @Test
    void rows_certainly_add_up_only_if_there_is_one() {
        assertFalse(new TotalsQuery(List.of(), Filters.ALL).additive());
        assertFalse(new TotalsQuery(List.of(Dimension.KIND), Filters.ALL).additive());
        assertFalse(new TotalsQuery(List.of(Dimension.KIND), filter(Dimension.KIND, "workshop", "webinar")).additive());
        assertTrue(new TotalsQuery(List.of(Dimension.KIND), filter(Dimension.KIND, "workshop")).additive());
    }

    private Totals by(Dimension... by) {
        return Totals.of(journals.view(), new TotalsQuery(List.of(by), Filters.ALL));
    }

    private Measures total() {
        return total(Filters.ALL);
    }

    private Measures total(Dimension dimension, String... values) {
        return total(filter(dimension, values));
    }

    private Measures total(Filters filters) {
        return Totals.of(journals.view(), new TotalsQuery(List.of(), filters)).total();
    }

    private static Filters filter(Dimension dimension, String... values) {
        return new Filters(Map.of(dimension, Set.of(values)), null, null, null);
    }

    private static List<String> values(Totals totals) {
        return totals.rows().stream().map(row -> row.values().get(0)).toList();
    }
}
