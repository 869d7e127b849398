package capacity.projections.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import capacity.contracts.details.Money;
import capacity.http.response.JsonOutput;
import capacity.projections.headline.Funds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineJsonTest {
    private static final Money YUAN = new Money(new BigDecimal("10.00"), "CNY");
    private static final Money DOLLARS = new Money(new BigDecimal("4.50"), "USD");

    @Test
    void money_in_one_currency_has_a_value() {
        assertEquals(
                "{\"value\":\"4.50\",\"currency\":\"USD\",\"amounts\":[{\"value\":\"4.50\",\"currency\":\"USD\"}]}",
                json(DOLLARS));
    }

    @Test
    void money_in_several_currencies_has_amounts_and_no_value_across() {
        assertEquals(
                "{\"value\":null,\"currency\":null,\"amounts\":[{\"value\":\"10.00\",\"currency\":\"CNY\"},"
                        + "{\"value\":\"4.50\",\"currency\":\"USD\"}]}",
                json(YUAN, DOLLARS));
    }

    @Test
    void where_there_is_nothing_to_add_the_figure_is_null() {
        assertNull(HeadlineJson.Sum.of(new Funds(List.of())));
        assertNull(HeadlineJson.Sum.of(null));
    }

    private static String json(Money... amounts) {
        return JsonOutput.text(HeadlineJson.Sum.of(new Funds(List.of(amounts))));
    }
}
