package capacity.contracts.details;

import java.math.BigDecimal;

/**
 * @param value in units of the currency, never in cents; travels as a decimal string
 * @param currency ISO 4217
 */
public record Money(BigDecimal value, String currency) {}
