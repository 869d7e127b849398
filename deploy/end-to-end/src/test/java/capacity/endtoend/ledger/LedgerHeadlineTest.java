package capacity.endtoend.ledger;

import static capacity.endtoend.ledger.LedgerExamples.day;
import static capacity.endtoend.ledger.LedgerExamples.event;
import static capacity.endtoend.ledger.LedgerExamples.ledger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.endtoend.ledger.Ledger.Contribution;
import capacity.endtoend.ledger.Ledger.Partner;
import capacity.endtoend.ledger.Ledger.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples computed by hand from the API's definitions. */
class LedgerHeadlineTest {

    private static final LocalDate MAY = LocalDate.of(2014, 5, 6);

    private final EventEntry event = event("e", "held", MAY, "africa", "KE");

    private static Map<?, ?> individuals(Ledger ledger, Question asked) {
        return (Map<?, ?>) LedgerHeadline.of(ledger, asked).get("individuals");
    }

    @Test
    void headcounts_raise_at_least_and_at_most() {
        event.headcounts().put(MAY, 7);
        event.headcounts().put(MAY.plusDays(1), 5);
        Ledger ledger = ledger(
                List.of(event),
                List.of(
                        day("ana", "e", MAY, "government", "KE", "participant"),
                        day("li", "e", MAY, "government", "KE", "participant")));
        assertEquals(Map.of("named", 2, "atLeast", 7, "atMost", 7), individuals(ledger, Question.of()));
        var filtered = individuals(ledger, Question.of().where("sector", "government"));
        assertEquals(2, filtered.get("atLeast"), "both are known, and headcounts know no sector");
        assertNull(filtered.get("atMost"));
    }

    @Test
    void headcounts_of_days_outside_the_dates_do_not_count() {
        event.headcounts().put(MAY.minusDays(1), 40);
        event.headcounts().put(MAY, 35);
        event.headcounts().put(MAY.plusDays(3), 50);
        assertEquals(
                Map.of("named", 0, "atLeast", 35, "atMost", 35),
                individuals(ledger(List.of(event), List.of()), Question.of()));
    }

    @Test
    void unknown_people_are_at_least_the_largest_number_of_one_day() {
        DayEntry ana = new DayEntry("ana", "e", MAY, "other", null, "female", "participant", false);
        DayEntry li = new DayEntry("li", "e", MAY.plusDays(1), "other", null, "male", "participant", false);
        Ledger ledger = ledger(List.of(event), List.of(ana, li));
        assertEquals(Map.of("named", 2, "atLeast", 1, "atMost", 2), individuals(ledger, Question.of()));
    }

    @Test
    void partners_products_and_money_have_their_own_filters() {
        event.partners().add("p");
        Ledger ledger = new Ledger(
                List.of(event),
                List.of(),
                List.of(
                        new Partner("p", "government", Set.of("fund-b")),
                        new Partner("q", "business", Set.of("fund-a"))),
                List.of(new Product(Set.of("climate-change"), "fund-a", null, MAY)),
                List.of(
                        new Contribution("portfolio", "fund-a", null, 2013, new BigDecimal("5.00"), "USD"),
                        new Contribution("portfolio", "fund-a", null, 2014, new BigDecimal("7.00"), "USD"),
                        new Contribution("pledge", "fund-a", null, 2014, new BigDecimal("1.50"), "USD"),
                        new Contribution("pledge", "fund-a", null, 2014, new BigDecimal("4.00"), "CNY"),
                        new Contribution("pledge", "fund-b", null, 2015, new BigDecimal("2.00"), "USD")),
                LedgerExamples.CODES);
        Map<String, Object> all = LedgerHeadline.of(ledger, Question.of());
        assertEquals(2, all.get("partners"));
        assertEquals(usd("7.00"), all.get("portfolio"));
        Map<?, ?> pledged = (Map<?, ?>) all.get("contributions");
        assertNull(pledged.get("value"));
        assertEquals(
                List.of(Map.of("value", "4.00", "currency", "CNY"), Map.of("value", "3.50", "currency", "USD")),
                pledged.get("amounts"));
        assertEquals(
                1,
                LedgerHeadline.of(ledger, Question.of().where("programme", "fund-a"))
                        .get("partners"));
        Map<String, Object> african = LedgerHeadline.of(ledger, Question.of().where("region", "africa"));
        assertEquals(1, african.get("partners"));
        assertEquals(1, african.get("knowledgeProducts"), "which has a theme and a date, but no region");
        assertNull(african.get("contributions"));
        Map<String, Object> earlier = LedgerHeadline.of(ledger, Question.of().happenedBy(MAY.minusYears(1)));
        assertEquals(usd("5.00"), earlier.get("portfolio"));
        assertEquals(0, earlier.get("knowledgeProducts"));
    }

    private static Map<String, Object> usd(String value) {
        Map<String, String> amount = Map.of("value", value, "currency", "USD");
        return Map.of("value", value, "currency", "USD", "amounts", List.of(amount));
    }
}
