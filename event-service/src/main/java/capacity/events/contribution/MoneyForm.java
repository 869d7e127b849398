package capacity.events.contribution;

import capacity.contracts.details.Money;
import capacity.http.value.Currency;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money.
 *
 * @param value in units of the currency, greater than zero
 */
@Schema(name = "MoneyForm")
public record MoneyForm(
        @NotNull
        @Positive
        @Digits(integer = 15, fraction = 4)
        @Schema(
                implementation = String.class,
                examples = "2000000.00",
                description = "Decimal string, at most 4 decimals")
        BigDecimal value,

        @NotNull @Currency @Schema(examples = "USD", description = "ISO 4217")
        String currency) {

    static MoneyForm of(Money money) {
        return new MoneyForm(money.value(), money.currency());
    }

    /**
     * 2000000 and 2000000.0 are the same content as 2000000.00, so all get one spelling, with at least as many decimals
     * as the currency has.
     */
    Money money() {
        BigDecimal shortest = value.stripTrailingZeros();
        int digits = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(shortest.setScale(Math.max(shortest.scale(), Math.max(digits, 0))), currency);
    }
}
