package capacity.projections.totals;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.question.TotalsQuery;
import capacity.projections.snapshot.View;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to one query.
 *
 * @param rows in the order of their values, missing values last
 * @param total counted directly, not added up from the rows
 */
public record Totals(List<Row> rows, Measures total) {

    /** @param values one per dimension of the query, in its order; null for a missing value */
    public record Row(List<String> values, Measures measures) {}

    public static Totals of(View view, TotalsQuery query) {
        return of(view, query, Vocabularies::countsAs);
    }

    /** @param countsAs maps a country to the country as which it is counted; empty if it is counted nowhere */
    static Totals of(View view, TotalsQuery query, Function<String, Optional<String>> countsAs) {
        TotalsCount count = new TotalsCount(view, query, countsAs).count();
        List<Row> rows = count.measuredRows()
                .filter(row -> !row.measures().nothing())
                .sorted(Comparator.comparing(Row::values, Totals::compare))
                .toList();
        return new Totals(rows, count.total());
    }

    private static int compare(List<String> one, List<String> other) {
        Comparator<String> nullsLast = Comparator.nullsLast(Comparator.naturalOrder());
        for (int i = 0; i < one.size(); i++) {
            if (!Objects.equals(one.get(i), other.get(i))) {
                return nullsLast.compare(one.get(i), other.get(i));
            }
        }
        return 0;
    }
}
