package capacity.projections.headline;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.Money;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums of money, one for each currency: no amount is converted, so there is no sum across.
 *
 * @param amounts in the alphabetical order of their currencies; empty if there is nothing to add
 */
public record Funds(List<Money> amounts) {

    private static final Set<Dimension> FILTERS = Set.of(Dimension.PROGRAMME, Dimension.PHASE, Dimension.YEAR);

    /** The entries of each programme's latest year. Null with filters that do not apply to money. */
    static Funds portfolio(View view, Filters filters) {
        Map<String, List<ContributionDetails>> byProgramme = entries(view, filters, "portfolio")
                .collect(Collectors.groupingBy(each -> Objects.toString(each.programme(), "")));
        return applies(filters) ? sum(byProgramme.values().stream().flatMap(Funds::latest)) : null;
    }

    /** All pledges. Null with filters that do not apply to money. */
    static Funds contributions(View view, Filters filters) {
        return pledges(view, filters, any -> true);
    }

    static Funds pledges(View view, Filters filters, Predicate<ContributionDetails> which) {
        return applies(filters) ? sum(entries(view, filters, "pledge").filter(which)) : null;
    }

    private static boolean applies(Filters filters) {
        return filters.onlyOn(FILTERS);
    }

    private static Stream<ContributionDetails> entries(View view, Filters filters, String kind) {
        return view.register(ContributionDetails.class).values().stream()
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

    /** The amount, if all is in one currency. */
    public Optional<Money> single() {
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    private static Funds sum(Stream<ContributionDetails> entries) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        entries.map(ContributionDetails::amount)
                .forEach(amount -> sums.merge(amount.currency(), amount.value(), BigDecimal::add));
        return new Funds(sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList());
    }
}
