package capacity.projections.headline;

import capacity.contracts.details.Money;
import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.details.ProgrammeDetails.Phase;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much money of the portfolio stands for each unit that was pledged.
 *
 * @param definition the pledges to which the portfolio is compared
 * @param value rounded to one decimal; null if one of the two is missing, or they are not in one and the same currency
 * @param numerator the portfolio, or null
 * @param denominator the pledges, or null
 */
public record Leverage(String definition, BigDecimal value, Money numerator, Money denominator) {

    private static final String ALL_PHASES = "leverage-all-phases";
    private static final String FIRST_PHASE = "leverage-first-phase";

    private static final int VERSION = 1;
    private static final int DECIMALS = 1;

    static List<Leverage> all(View view, Filters filters) {
        Map<String, String> firstPhases = firstPhases(view);
        Funds portfolio = Funds.portfolio(view, filters);
        Funds ofFirst = Funds.pledges(
                view,
                filters,
                pledge -> pledge.phase() != null && pledge.phase().equals(firstPhases.get(pledge.programme())));
        return List.of(
                of(ALL_PHASES, portfolio, Funds.contributions(view, filters)), of(FIRST_PHASE, portfolio, ofFirst));
    }

    private static Map<String, String> firstPhases(View view) {
        return view.register(ProgrammeDetails.class).values().stream()
                .filter(programme -> !programme.phases().isEmpty())
                .collect(Collectors.toMap(ProgrammeDetails::code, Leverage::firstPhase, (one, other) -> one));
    }

    private static String firstPhase(ProgrammeDetails programme) {
        return programme.phases().stream()
                .min(Comparator.comparing(Phase::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Phase::code)
                .orElseThrow();
    }

    private static Leverage of(String definition, Funds portfolio, Funds pledges) {
        Optional<Money> numerator = Optional.ofNullable(portfolio).flatMap(Funds::single);
        Optional<Money> denominator = Optional.ofNullable(pledges).flatMap(Funds::single);
        Predicate<Money> comparable = pledged -> pledged.value().signum() > 0
                && numerator
                        .filter(funds -> funds.currency().equals(pledged.currency()))
                        .isPresent();
        return new Leverage(
                definition + ".v" + VERSION,
                denominator
                        .filter(comparable)
                        .map(pledged ->
                                numerator.orElseThrow().value().divide(pledged.value(), DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null),
                numerator.orElse(null),
                denominator.orElse(null));
    }
}
