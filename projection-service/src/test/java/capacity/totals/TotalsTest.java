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
    void countsEventsByWhatBecameOfThem() {
        journals.planned(event());
        journals.held(event());
        journals.say(journals.planned(event()), new EventCancelled("flood"));
        Measures total = total();
        assertEquals(List.of(1L, 1L, 1L), List.of(total.events(), total.planned(), total.cancelled()));
    }

    @Test
    void countsAPersonOfTwoDaysAndTwoEventsOnceAsAnIndividual() {
        Someone her = someone();
        UUID first = journals.held(event());
        UUID second = journals.held(event());
        journals.attended(first, "2014-05-06", her);
        journals.attended(first, "2014-05-07", her);
        journals.attended(second, "2014-05-06", her);
        Measures total = total();
        assertEquals(List.of(1L, 2L, 3L), List.of(total.individuals(), total.attendances(), total.personDays()));
    }

    @Test
    void countsParticipantsAndResourcePersonsButNeitherOrganizersNorStaff() {
        UUID id = journals.held(event());
        for (String role : List.of("participant", "resource-person", "organizer", "staff")) {
            journals.attended(id, "2014-05-06", someone().role(role));
        }
        assertEquals(2, total().individuals());
        assertEquals(List.of("participant", "resource-person"), values(by(Dimension.ROLE)));
        assertEquals(0, total(Dimension.ROLE, "staff").events());
    }

    @Test
    void doesNotCountAnAnnulledDayUntilItIsScannedAgain() {
        Someone him = someone();
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", him);
        journals.attended(id, "2014-05-07", him);
        journals.annulled(id, "2014-05-06", him);
        assertEquals(1, total().personDays());
        journals.attended(id, "2014-05-06", him.sector("business"));
        assertEquals(2, total().personDays());
        assertEquals(1, total().bySector().get("business").attendances());
    }

    @Test
    void countsAttendancesOfPlannedEventsAsPendingAndOfCancelledOnesNotAtAll() {
        UUID planned = journals.planned(event());
        UUID cancelled = journals.planned(event());
        journals.attended(planned, "2014-05-06", someone(), someone().role("staff"));
        journals.attended(cancelled, "2014-05-06", someone());
        journals.say(cancelled, new EventCancelled("flood"));
        assertEquals(1, total().pendingAttendances());
        assertEquals(0, total().individuals());
    }

    @Test
    void countsCountriesServedAndRepresentedButNotThoseOfResourcePersons() {
        UUID id = journals.held(event().serving("KE", "UG"));
        journals.attended(id, "2014-05-06", someone().country("TZ"), someone().country(null));
        journals.attended(id, "2014-05-06", someone().country("CN").role("resource-person"));
        journals.planned(event().serving("ET"));
        assertEquals(3, total().countries());
    }

    @Test
    void countsOneCountryAsAnotherWhereTheVocabularySaysSo() {
        UUID id = journals.held(event().serving("CN").host("HK"));
        journals.attended(id, "2014-05-06", someone().country("HK"), someone().country("KE"));
        Map<String, String> countsAs = Map.of("HK", "CN");
        Totals totals = Totals.of(
                journals.cube(), new Query(List.of(), Filters.ALL), code -> countsAs.getOrDefault(code, code));
        assertEquals(2, totals.total().countries());
        assertEquals(1, totals.total().hostCountries());
    }

    @Test
    void countsHostsOfHeldEventsOnce() {
        journals.held(event().host("KE"));
        journals.held(event().host("KE"));
        journals.held(event().host(null));
        journals.planned(event().host("UG"));
        assertEquals(1, total().hostCountries());
    }

    @Test
    void listsEverySectorAlsoThoseWithNobody() {
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", someone().sector("academia"));
        assertEquals(7, total().bySector().size());
        assertEquals(new Measures.OfSector(1, 1), total().bySector().get("academia"));
        assertEquals(new Measures.OfSector(0, 0), total().bySector().get("business"));
    }

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
        assertEquals(0, total(new Filters(Map.of(), day.plusDays(1), null, null)).events());
        assertEquals(0, total(new Filters(Map.of(), null, day.minusDays(1), null)).events());
    }

    @Test
    void happenedByEndsEventsAndDaysAlike() {
        UUID id = journals.held(event().startsOn("2014-05-06"));
        journals.attended(id, "2014-05-06", someone());
        journals.attended(id, "2014-05-07", someone());
        journals.held(event().startsOn("2014-05-07"));
        Measures total = total(new Filters(Map.of(), null, null, LocalDate.parse("2014-05-06")));
        assertEquals(List.of(1L, 1L), List.of(total.events(), total.individuals()));
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
    void attendancesOfAnEventThatIsNotKnownYetCountNothingUntilItIs() {
        UUID id = UUID.randomUUID();
        journals.attended(id, "2014-05-06", someone());
        assertEquals(0, total().individuals());
        assertEquals(List.of(), values(by(Dimension.REGION)));
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
