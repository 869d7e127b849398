package capacity.totals;

import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.contracts.ContributionDetails;
import capacity.contracts.ContributionFact.ContributionRecorded;
import capacity.contracts.IdentifiedBy;
import capacity.contracts.KnowledgeProductDetails;
import capacity.contracts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.contracts.Money;
import capacity.contracts.PartnerDetails;
import capacity.contracts.PartnerFact.PartnerRegistered;
import capacity.contracts.PartnerFact.PartnerWithdrawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final Someone NAMED = someone().by(IdentifiedBy.NAME);
    private final Journals journals = new Journals();

    @Test
    void onlyThoseKnownByAddressOrIdAreDistinctForCertain() {
        UUID first = journals.held(event());
        UUID second = journals.held(event());
        journals.attended(first, "2014-05-06", someone(), someone().by(IdentifiedBy.PARTICIPANT_ID));
        journals.attended(first, "2014-05-07", someone().by(IdentifiedBy.ANONYMOUS));
        journals.attended(second, "2014-05-06", someone().by(IdentifiedBy.NAME));
        assertEquals(new Individuals(4, 2, 4L), individuals(Filters.ALL));
    }

    @Test
    void thoseNamedOnOneDayOfOneEventAreDifferentPeople() {
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", unsure(), unsure(), unsure());
        journals.attended(id, "2014-05-07", unsure(), unsure());
        assertEquals(new Individuals(5, 3, 5L), individuals(Filters.ALL));
    }

    @Test
    void theLargestHeadcountOfOneDayIsAtLeastThatManyPeopleAndMostOfThemMayBeUnnamed() {
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 40);
        journals.headcount(id, "2014-05-07", 60);
        journals.headcount(id, "2014-05-07", 50);
        journals.attended(id, "2014-05-06", someone(), unsure());
        assertEquals(new Individuals(2, 50, 50L), individuals(Filters.ALL));
    }

    @Test
    void unnamedPeopleOfSeveralEventsAreAtMostAllDifferent() {
        UUID first = journals.held(event());
        UUID second = journals.held(event());
        journals.headcount(first, "2014-05-06", 10);
        journals.headcount(second, "2014-05-06", 1);
        journals.headcount(journals.planned(event()), "2014-05-06", 99);
        journals.attended(first, "2014-05-06", someone());
        journals.attended(second, "2014-05-06", someone(), someone());
        assertEquals(new Individuals(3, 10, 12L), individuals(Filters.ALL));
    }

    @Test
    void headcountsDoNotApplyUnderFiltersOfTheAttendance() {
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 40);
        journals.attended(id, "2014-05-06", unsure(), unsure(), unsure().sector("business"));
        assertEquals(new Individuals(2, 2, null), individuals(filter(Dimension.SECTOR, "government")));
    }

    @Test
    void headcountsOfLaterDaysHaveNotHappenedYet() {
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 40);
        journals.headcount(id, "2014-05-07", 60);
        assertEquals(new Individuals(0, 40, 40L), individuals(happenedBy("2014-05-06")));
    }

    @Test
    void partnersAreAllThoseRegisteredAndNotWithdrawn() {
        partner("academia", "china-trust-fund");
        UUID gone = partner("business", "china-trust-fund");
        journals.say(gone, new PartnerWithdrawn("merged"));
        Headline headline = headline(Filters.ALL);
        assertEquals(1, headline.partners());
        assertEquals(1, headline.partnersBySector().get("academia"));
        assertEquals(0, headline.partnersBySector().get("business"));
        assertEquals(7, headline.partnersBySector().size());
    }

    @Test
    void partnersOfAProgrammeAreItsOwnAndUnderOtherFiltersThoseOfMatchingHeldEvents() {
        UUID listed = partner("academia", "iemp");
        partner("academia", "china-trust-fund");
        UUID gone = partner("academia", "china-trust-fund");
        journals.say(gone, new PartnerWithdrawn("merged"));
        journals.held(event().partners(listed, gone));
        journals.held(event().partners(listed));
        journals.planned(event().partners(partner("business", "x")));
        assertEquals(
                1, headline(filter(Dimension.PROGRAMME, "china-trust-fund")).partners());
        assertEquals(1, headline(filter(Dimension.REGION, "africa")).partners());
        assertEquals(0, headline(filter(Dimension.SECTOR, "academia")).partners());
        assertEquals(3, headline(happenedBy("2000-01-01")).partners());
    }

    @Test
    void knowledgeProductsGoByTheirOwnThemesProgrammePhaseAndDate() {
        product("2014-03-01", "climate-change", "iemp");
        product("2016-03-01", "chemicals-and-waste", null);
        assertEquals(2, headline(Filters.ALL).knowledgeProducts());
        assertEquals(1, headline(filter(Dimension.THEME, "climate-change")).knowledgeProducts());
        assertEquals(1, headline(filter(Dimension.YEAR, "2016")).knowledgeProducts());
        assertEquals(1, headline(filter(Dimension.PROGRAMME, "none")).knowledgeProducts());
        assertEquals(1, headline(happenedBy("2015-01-01")).knowledgeProducts());
        assertEquals(2, headline(filter(Dimension.REGION, "africa")).knowledgeProducts());
    }

    @Test
    void thePortfolioIsTheLatestYearOfEachProgrammeAndPledgesAreAddedUp() {
        money("a", 2014, "70", "portfolio");
        money("a", 2016, "73.50", "portfolio");
        money("b", 2015, "1", "portfolio");
        money("a", 2014, "2", "pledge");
        money("a", 2015, "3", "pledge");
        assertEquals(usd("74.50"), headline(Filters.ALL).portfolio());
        assertEquals(usd("5"), headline(Filters.ALL).contributions());
        assertEquals(usd("71"), headline(happenedBy("2015-06-01")).portfolio());
        assertEquals(usd("3"), headline(filter(Dimension.YEAR, "2015")).contributions());
        assertNull(headline(filter(Dimension.THEME, "climate-change")).portfolio());
        assertNull(headline(filter(Dimension.GENDER, "male")).contributions());
    }

    @Test
    void moneyOfDifferentCurrenciesIsNotAdded() {
        money("a", 2014, "2", "pledge");
        journals.register(new ContributionRecorded(
                new ContributionDetails("a", null, "China", 2014, new Money(BigDecimal.TEN, "CNY"), "pledge")));
        assertEquals(
                new Funds(null, null, List.of("CNY", "USD")),
                headline(Filters.ALL).contributions());
        assertEquals(new Funds(null, null, List.of()), headline(Filters.ALL).portfolio());
    }

    private static Someone unsure() {
        return new Someone(UUID.randomUUID(), NAMED.sector(), "KE", "male", "participant", IdentifiedBy.NAME);
    }

    private UUID partner(String sector, String programme) {
        return journals.register(
                new PartnerRegistered(new PartnerDetails("Institute", sector, "KE", List.of(), List.of(programme))));
    }

    private void product(String day, String theme, String programme) {
        journals.register(new KnowledgeProductRegistered(new KnowledgeProductDetails(
                "Guide",
                "guideline",
                List.of(theme),
                List.of("en"),
                LocalDate.parse(day),
                null,
                List.of(),
                programme,
                null)));
    }

    private void money(String programme, int year, String value, String kind) {
        journals.register(new ContributionRecorded(new ContributionDetails(
                programme, null, "China", year, new Money(new BigDecimal(value), "USD"), kind)));
    }

    private static Funds usd(String value) {
        return new Funds(new BigDecimal(value), "USD", List.of("USD"));
    }

    private Individuals individuals(Filters filters) {
        return headline(filters).individuals();
    }

    private Headline headline(Filters filters) {
        return Headline.of(journals.cube(), filters);
    }

    private static Filters filter(Dimension dimension, String value) {
        return new Filters(Map.of(dimension, Set.of(value)), null, null, null);
    }

    private static Filters happenedBy(String day) {
        return new Filters(Map.of(), null, null, LocalDate.parse(day));
    }
}
