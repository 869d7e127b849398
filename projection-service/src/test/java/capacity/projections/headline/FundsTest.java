package capacity.projections.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.Money;
import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.details.ProgrammeDetails.Phase;
import capacity.contracts.facts.ContributionFact.ContributionRecorded;
import capacity.contracts.facts.ProgrammeFact.ProgrammeRegistered;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.samples.SampleJournals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FundsTest {
    private final SampleJournals journals = new SampleJournals();

    @Test
    void the_portfolio_is_the_latest_year_of_each_programme_and_pledges_are_added_up() {
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
    void amounts_in_different_currencies_are_not_added_up() {
        money("a", 2014, "2", "pledge");
        journals.register(new ContributionRecorded(
                new ContributionDetails("a", null, "China", 2014, new Money(BigDecimal.TEN, "CNY"), "pledge")));
        money("b", 2015, "2.50", "pledge");
        Funds pledged = headline(Filters.ALL).contributions();
        assertEquals(
                new Funds(List.of(new Money(BigDecimal.TEN, "CNY"), new Money(new BigDecimal("4.50"), "USD"))),
                pledged);
        assertEquals(Optional.empty(), pledged.single());
        assertEquals(new Funds(List.of()), headline(Filters.ALL).portfolio());
    }

    /** As in the report: 73 million against 6 million of the first phase, and 12 million of both. */
    @Test
    void the_leverage_compares_the_portfolio_with_the_pledges_of_the_first_phase_and_of_all() {
        journals.register(new ProgrammeRegistered(new ProgrammeDetails(
                "a", "Trust Fund", List.of(phase("two", "2016-01-01"), phase("one", "2013-01-01")))));
        money("a", 2018, "73000000", "portfolio");
        pledge("one", 2013, "6000000");
        pledge("two", 2016, "6000000");
        List<Leverage> leverage = headline(Filters.ALL).leverage();
        assertEquals(
                List.of(new BigDecimal("6.1"), new BigDecimal("12.2")),
                leverage.stream().map(Leverage::value).toList());
        assertEquals(
                new Money(new BigDecimal("6000000"), "USD"), leverage.get(1).denominator());
    }

    @Test
    void there_is_no_leverage_without_pledges_or_across_currencies() {
        money("a", 2018, "73", "portfolio");
        assertNull(headline(Filters.ALL).leverage().get(0).value());
        journals.register(new ContributionRecorded(
                new ContributionDetails("a", null, "China", 2014, new Money(BigDecimal.TEN, "CNY"), "pledge")));
        assertNull(headline(Filters.ALL).leverage().get(0).value());
    }

    private static Phase phase(String code, String from) {
        return new Phase(code, code, LocalDate.parse(from), null, List.of());
    }

    private void pledge(String phase, int year, String value) {
        journals.register(new ContributionRecorded(
                new ContributionDetails("a", phase, "China", year, new Money(new BigDecimal(value), "USD"), "pledge")));
    }

    private void money(String programme, int year, String value, String kind) {
        journals.register(new ContributionRecorded(new ContributionDetails(
                programme, null, "China", year, new Money(new BigDecimal(value), "USD"), kind)));
    }

    private static Funds usd(String value) {
        return new Funds(List.of(new Money(new BigDecimal(value), "USD")));
    }

    private Headline headline(Filters filters) {
        return Headline.of(journals.view(), filters);
    }

    private static Filters filter(Dimension dimension, String value) {
        return new Filters(Map.of(dimension, Set.of(value)), null, null, null);
    }

    private static Filters happenedBy(String day) {
        return new Filters(Map.of(), null, null, LocalDate.parse(day));
    }
}
