package capacity.projections.headline;

import static java.util.Map.entry;

import capacity.contracts.details.Money;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Measures;
import capacity.projections.totals.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One number of an answer, by its dotted name: a member of a row of totals, such as {@code bySector.academia.individuals},
 * or of the headline, such as {@code individuals.atLeast}, {@code partners} or {@code portfolio}.
 */
public final class Measure {

    private static final String BY_SECTOR = "bySector";
    private static final String PARTNERS_BY_SECTOR = "partnersBySector";
    private static final Set<String> MONEY = Set.of("portfolio", "contributions");

    private static final Map<String, Function<Measures, Long>> OF_ROW = Map.ofEntries(
            entry("events", Measures::events),
            entry("planned", Measures::planned),
            entry("cancelled", Measures::cancelled),
            entry("attendances", Measures::attendances),
            entry("individuals", Measures::individuals),
            entry("individualsAtLeast", Measures::individualsAtLeast),
            entry("individualsAtMost", Measures::individualsAtMost),
            entry("newIndividuals", Measures::newIndividuals),
            entry("returningIndividuals", Measures::returningIndividuals),
            entry("personDays", Measures::personDays),
            entry("countries", Measures::countries),
            entry("hostCountries", Measures::hostCountries),
            entry("pendingAttendances", Measures::pendingAttendances));

    private static final Map<String, Function<Measures.OfSector, Long>> OF_SECTOR =
            Map.of("attendances", Measures.OfSector::attendances, "individuals", Measures.OfSector::individuals);

    private static final Map<String, Function<Headline, BigDecimal>> OF_HEADLINE = Map.of(
            "individuals.named", headline -> number(headline.individuals().named()),
            "individuals.atLeast", headline -> number(headline.individuals().atLeast()),
            "individuals.atMost", headline -> number(headline.individuals().atMost()),
            "partners", headline -> number(headline.partners()),
            "knowledgeProducts", headline -> number(headline.knowledgeProducts()),
            "portfolio", headline -> single(headline.portfolio()),
            "contributions", headline -> single(headline.contributions()));

    private final String name;
    private final Function<Measures, Long> ofRow;
    private final Function<Headline, BigDecimal> ofHeadline;

    private Measure(String name, Function<Measures, Long> ofRow, Function<Headline, BigDecimal> ofHeadline) {
        this.name = name;
        this.ofRow = ofRow;
        this.ofHeadline = ofHeadline;
    }

    /** Empty if no answer has such a number. */
    public static Optional<Measure> of(String name) {
        if (OF_ROW.containsKey(name)) {
            return Optional.of(new Measure(name, OF_ROW.get(name), null));
        }
        if (OF_HEADLINE.containsKey(name)) {
            return Optional.of(new Measure(name, null, OF_HEADLINE.get(name)));
        }
        List<String> parts = List.of(name.split("\\.", -1));
        if (parts.size() == 3 && parts.get(0).equals(BY_SECTOR) && OF_SECTOR.containsKey(parts.get(2))) {
            return Optional.of(new Measure(name, row -> ofSector(row, parts.get(1), parts.get(2)), null));
        }
        if (parts.size() == 2 && parts.get(0).equals(PARTNERS_BY_SECTOR)) {
            return Optional.of(new Measure(
                    name, null, headline -> number(headline.partnersBySector().getOrDefault(parts.get(1), 0L))));
        }
        return Optional.empty();
    }

    /** What a name may be, for people. */
    public static String names() {
        Set<String> names = new TreeSet<>(OF_ROW.keySet());
        names.addAll(OF_HEADLINE.keySet());
        OF_SECTOR.keySet().forEach(each -> names.add(BY_SECTOR + ".SECTOR." + each));
        names.add(PARTNERS_BY_SECTOR + ".SECTOR");
        return String.join(", ", names);
    }

    public String name() {
        return name;
    }

    /** Whether it is an amount of money, and not a number of something. */
    public boolean isMoney() {
        return MONEY.contains(name);
    }

    /** Null if the filters do not apply to it, or if money is in several currencies. */
    public BigDecimal value(View view, Filters filters, CountingDefinition definition) {
        return ofRow == null
                ? ofHeadline.apply(Headline.of(view, filters, definition))
                : number(ofRow.apply(Totals.of(view, new TotalsQuery(List.of(), filters, definition, false))
                        .total()));
    }

    private static Long ofSector(Measures row, String sector, String what) {
        Measures.OfSector own = row.bySector().get(sector);
        return own == null ? 0 : OF_SECTOR.get(what).apply(own);
    }

    private static BigDecimal single(Funds funds) {
        if (funds == null) {
            return null;
        }
        return funds.amounts().isEmpty()
                ? BigDecimal.ZERO
                : funds.single().map(Money::value).orElse(null);
    }

    private static BigDecimal number(Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
