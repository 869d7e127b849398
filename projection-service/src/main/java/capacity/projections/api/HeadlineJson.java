package capacity.projections.api;

import capacity.contracts.details.Money;
import capacity.projections.headline.Definition;
import capacity.projections.headline.Funds;
import capacity.projections.headline.Headline;
import capacity.projections.headline.Individuals;
import capacity.projections.headline.Leverage;
import capacity.projections.question.CountingDefinition;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The headline in the answer. Nulls are written, because unknown is not the same as absent. */
@Schema(name = "Headline")
@JsonInclude(JsonInclude.Include.ALWAYS)
record HeadlineJson(
        AsOf.Positions asOf,
        boolean incomplete,
        long events,
        People individuals,
        long countries,
        long partners,
        Map<String, Long> partnersBySector,
        long knowledgeProducts,
        @Schema(nullable = true) Sum portfolio,
        @Schema(nullable = true) Sum contributions,
        List<Ratio> leverage,

        @Schema(description = "Who counts at an event") String definition,

        List<Definition> definitions) {

    @Schema(name = "Individuals")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record People(
            long named,
            long atLeast,
            @Schema(nullable = true) Long atMost) {

        static People of(Individuals individuals) {
            return new People(individuals.named(), individuals.atLeast(), individuals.atMost());
        }
    }

    /** @param amounts one for each currency, in alphabetical order; value and currency are those of the only one */
    @Schema(name = "Funds")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Sum(
            @Schema(nullable = true) BigDecimal value,

            @Schema(nullable = true) String currency,

            @Schema(
                    description =
                            "One for each currency; if there are several, there is no sum: no amount is converted")
            List<Amount> amounts) {

        @Schema(name = "FundsAmount")
        record Amount(BigDecimal value, String currency) {
            static Amount of(Money money) {
                return new Amount(money.value(), money.currency());
            }
        }

        /** Null if there is nothing to add up. */
        static Sum of(Funds funds) {
            return funds == null || funds.amounts().isEmpty()
                    ? null
                    : new Sum(
                            funds.single().map(Money::value).orElse(null),
                            funds.single().map(Money::currency).orElse(null),
                            funds.amounts().stream().map(Amount::of).toList());
        }
    }

    /** @param value rounded to one decimal */
    @Schema(name = "Leverage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Ratio(
            String definition,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) Sum.Amount numerator,
            @Schema(nullable = true) Sum.Amount denominator) {

        static Ratio of(Leverage leverage) {
            return new Ratio(
                    leverage.definition(),
                    leverage.value(),
                    leverage.numerator() == null ? null : Sum.Amount.of(leverage.numerator()),
                    leverage.denominator() == null ? null : Sum.Amount.of(leverage.denominator()));
        }
    }

    static HeadlineJson of(Headline headline, CountingDefinition definition, AsOf asOf) {
        return new HeadlineJson(
                asOf.positions(),
                asOf.incomplete(),
                headline.events(),
                People.of(headline.individuals()),
                headline.countries(),
                headline.partners(),
                headline.partnersBySector(),
                headline.knowledgeProducts(),
                Sum.of(headline.portfolio()),
                Sum.of(headline.contributions()),
                headline.leverage().stream().map(Ratio::of).toList(),
                definition.id(),
                headline.definitions());
    }
}
