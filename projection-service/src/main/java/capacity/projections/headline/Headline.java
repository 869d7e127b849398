package capacity.projections.headline;

import capacity.contracts.details.PartnerDetails;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Measures;
import capacity.projections.totals.Totals;
import java.util.List;
import java.util.Map;

/**
 * The headline figures of a report. A figure is null if the filters do not apply to it.
 *
 * @param countries as in {@link Totals}
 * @param partners number of partners that are not withdrawn
 * @param leverage how much money each pledged unit stands for
 * @param definitions what each figure means
 */
public record Headline(
        long events,
        Individuals individuals,
        long countries,
        long partners,
        Map<String, Long> partnersBySector,
        long knowledgeProducts,
        Funds portfolio,
        Funds contributions,
        List<Leverage> leverage,
        List<Definition> definitions) {

    public static Headline of(View view, Filters filters) {
        return of(view, filters, CountingDefinition.DEFAULT);
    }

    public static Headline of(View view, Filters filters, CountingDefinition definition) {
        TotalsQuery query = new TotalsQuery(List.of(), filters, definition, false);
        Measures total = Totals.of(view, query).total();
        RegisterFigures registers = new RegisterFigures(view, query);
        List<PartnerDetails> partners = registers.partners();
        return new Headline(
                total.events(),
                Individuals.of(total),
                total.countries(),
                partners.size(),
                RegisterFigures.bySector(partners),
                registers.knowledgeProducts(),
                Funds.portfolio(view, filters),
                Funds.contributions(view, filters),
                Leverage.all(view, filters),
                Definition.ALL);
    }
}
