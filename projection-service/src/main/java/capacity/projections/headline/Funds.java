package capacity.projections.headline;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.Money;
import capacity.projections.cube.Cube;
import capacity.projections.totals.Dimension;
import capacity.projections.totals.Filters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum of money.
 *
 * @param value in units of the currency; null if there is nothing to add, or if the currencies differ, because no
 *     amount is converted
 * @param currency ISO 4217; null if the value is null
 * @param currencies all currencies of the amounts, in alphabetical order
 */
public record Funds(BigDecimal value, String currency, List<String> currencies) {

    private static final Set<Dimension> FILTERS = Set.of(Dimension.PROGRAMME, Dimension.PHASE, Dimension.YEAR);

    /** The entries of each programme's latest year. Null with filters that do not apply to money. */
    static Funds portfolio(Cube cube, Filters filters) {
        Map<String, List<ContributionDetails>> byProgramme = entries(cube, filters, "portfolio")
                .collect(Collectors.groupingBy(each -> Objects.toString(each.programme(), "")));
        return applies(filters) ? sum(byProgramme.values().stream().flatMap(Funds::latest)) : null;
    }

    /** All pledges. Null with filters that do not apply to money. */
    static Funds contributions(Cube cube, Filters filters) {
        return applies(filters) ? sum(entries(cube, filters, "pledge")) : null;
    }

    private static boolean applies(Filters filters) {
        return filters.onlyOn(FILTERS);
    }

    private static Stream<ContributionDetails> entries(Cube cube, Filters filters, String kind) {
        return cube.register(ContributionDetails.class).values().stream()
                .filter(each -> each.kind().equals(kind))
                .filter(each -> filters.admit(Dimension.PROGRAMME, each.programme()))
                .filter(each -> filters.admit(Dimension.PHASE, each.phase()))
                .filter(each -> filters.admit(Dimension.YEAR, Integer.toString(each.year())))
                .filter(each -> filters.happenedBy() == null
                        || each.year() <= filters.happenedBy().getYear());
    }

    private static Stream<ContributionDetails> latest(List<ContributionDetails> ofOneProgramme) {
        int year = ofOneProgramme.stream()
                .mapToInt(ContributionDetails::year)
                .max()
                .orElseThrow();
        return ofOneProgramme.stream().filter(each -> each.year() == year);
    }

    private static Funds sum(Stream<ContributionDetails> entries) {
        List<Money> amounts = entries.map(ContributionDetails::amount).toList();
        List<String> currencies =
                amounts.stream().map(Money::currency).distinct().sorted().toList();
        if (currencies.size() != 1) {
            return new Funds(null, null, currencies);
        }
        BigDecimal value = amounts.stream().map(Money::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Funds(value, currencies.get(0), currencies);
    }
}
