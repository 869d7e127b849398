package capacity.totals;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.EventFact.EventCancelled;
import capacity.contracts.EventFact.EventRevised;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final Journals journals = new Journals();

    @Test
    void putsAPersonOfTwoSectorsInBothAndOnceInTheTotal() {
        Someone her = someone();
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", her);
        journals.attended(id, "2014-05-07", her.sector("academia"));
        Totals totals = by(Dimension.SECTOR);
        assertEquals(List.of("academia", "government"), values(totals));
        totals.rows().forEach(row -> assertEquals(1, row.measures().attendances()));
        assertEquals(1, totals.total().attendances());
    }

    @Test
    void putsAnEventOfTwoThemesInBothRowsAndOnceInTheTotal() {
        UUID id = journals.held(event().themes("climate-change", "chemicals-and-waste"));
        journals.attended(id, "2014-05-06", someone());
        Totals totals = by(Dimension.THEME);
        assertEquals(List.of("chemicals-and-waste", "climate-change"), values(totals));
        assertEquals(1, totals.rows().get(0).measures().individuals());
        assertEquals(1, totals.total().events());
    }

    @Test
    void limitsRowsToTheValuesFilteredBy() {
        journals.held(event().themes("climate-change", "chemicals-and-waste"));
        Totals totals = Totals.of(
                journals.cube(), new Query(List.of(Dimension.THEME), filter(Dimension.THEME, "climate-change")));
        assertEquals(List.of("climate-change"), values(totals));
    }

    @Test
    void totalObeysTheFiltersAndNeverTheGrouping() {
        journals.held(event());
        journals.planned(event());
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", someone());
        assertEquals(total(), by(Dimension.SECTOR).total());
        assertEquals(1, total(Dimension.SECTOR, "government").events());
    }

    @Test
    void rowsOfAttendancesSayNothingOfWhatIsOnlyPlannedCancelledOrHosted() {
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
    void aFilterOnAttendancesRestrictsTheTotalToo() {
        UUID id = journals.held(event().serving("UG"));
        journals.attended(id, "2014-05-06", someone().country("KE"), someone().gender("male"));
        journals.held(event());
        Measures total = total(Dimension.GENDER, "male");
        assertEquals(List.of(1L, 1L, 1L), List.of(total.events(), total.countries(), total.individuals()));
        assertNull(total.hostCountries());
    }

    @Test
    void aMissingValueIsARowOfItsOwnAndTheFilterValueNone() {
        journals.held(event().programme(null, null));
        journals.held(event());
        assertEquals(Arrays.asList("china-trust-fund", null), values(by(Dimension.PROGRAMME)));
        assertEquals(1, total(Dimension.PROGRAMME, "none").events());
    }

    @Test
    void groupsByUpToThreeDimensionsOfBothKinds() {
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
    void groupsCountriesByTheRegionThatTheyAreIn() {
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", someone().country("KE"), someone().country("CN"));
        assertEquals(List.of("africa", "east-asia"), values(by(Dimension.REPRESENTED_REGION)));
    }

    @Test
    void anEventIsInTheYearAndMonthThatItStartsIn() {
        UUID id = journals.held(event().startsOn("2014-12-31"));
        journals.attended(id, "2015-01-01", someone());
        assertEquals(List.of("2014"), values(by(Dimension.YEAR)));
        assertEquals(List.of("2014-12"), values(by(Dimension.MONTH)));
        assertEquals(List.of(id.toString()), values(by(Dimension.EVENT)));
    }

    @Test
    void fromAndToAreInclusive() {
        journals.held(event().startsOn("2014-05-06"));
        LocalDate day = LocalDate.parse("2014-05-06");
        assertEquals(1, total(new Filters(Map.of(), day, day, null)).events());
        assertEquals(
                0, total(new Filters(Map.of(), day.plusDays(1), null, null)).events());
        assertEquals(
                0, total(new Filters(Map.of(), null, day.minusDays(1), null)).events());
    }

    @Test
    void leavesOutRowsWithNothingButZeros() {
        UUID id = journals.planned(event().themes("climate-change"));
        journals.attended(id, "2014-05-06", someone().role("staff"));
        journals.say(journals.planned(event()), new EventCancelled("flood"));
        assertEquals(List.of("chemicals-and-waste", "climate-change"), values(by(Dimension.THEME)));
        assertEquals(List.of(), values(by(Dimension.SECTOR)));
    }

    @Test
    void aRevisionMovesTheEventAndAllItsAttendances() {
        UUID id = journals.held(event().regions("africa"));
        journals.attended(id, "2014-05-06", someone());
        journals.say(id, new EventRevised(event().regions("pacific").details()));
        assertEquals(List.of("pacific"), values(by(Dimension.REGION)));
        assertEquals(1, total().events());
    }

    @Test
    void rowsAddUpForCertainOnlyWhenThereIsOne() {
        assertFalse(new Query(List.of(), Filters.ALL).additive());
        assertFalse(new Query(List.of(Dimension.KIND), Filters.ALL).additive());
        assertFalse(new Query(List.of(Dimension.KIND), filter(Dimension.KIND, "workshop", "webinar")).additive());
        assertTrue(new Query(List.of(Dimension.KIND), filter(Dimension.KIND, "workshop")).additive());
    }

    private Totals by(Dimension... by) {
        return Totals.of(journals.cube(), new Query(List.of(by), Filters.ALL));
    }

    private Measures total() {
        return total(Filters.ALL);
    }

    private Measures total(Dimension dimension, String... values) {
        return total(filter(dimension, values));
    }

    private Measures total(Filters filters) {
        return Totals.of(journals.cube(), new Query(List.of(), filters)).total();
    }

    private static Filters filter(Dimension dimension, String... values) {
        return new Filters(Map.of(dimension, Set.of(values)), null, null, null);
    }

    private static List<String> values(Totals totals) {
        return totals.rows().stream().map(row -> row.values().get(0)).toList();
    }
}
