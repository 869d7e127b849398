package capacity.projections.api;

import capacity.projections.headline.Definition;
import capacity.projections.headline.Funds;
import capacity.projections.headline.Headline;
import capacity.projections.headline.Individuals;
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

    /** @param currencies left out if there is a value */
    @Schema(
            name = "Funds",
            requiredProperties = {"value", "currency"})
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Sum(
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) String currency,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> currencies) {

        /**
         * Null if there is nothing to add up. Amounts in several currencies have no value, but their currencies are
         * listed.
         */
        static Sum of(Funds funds) {
            return funds == null || funds.currencies().isEmpty()
                    ? null
                    : new Sum(funds.value(), funds.currency(), funds.value() == null ? funds.currencies() : null);
        }
    }

    static HeadlineJson of(Headline headline, AsOf asOf) {
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
                headline.definitions());
    }
}
