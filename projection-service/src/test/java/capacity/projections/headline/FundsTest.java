package capacity.projections.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.Money;
import capacity.contracts.facts.ContributionFact.ContributionRecorded;
import capacity.projections.samples.SampleJournals;
import capacity.projections.totals.Dimension;
import capacity.projections.totals.Filters;
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
