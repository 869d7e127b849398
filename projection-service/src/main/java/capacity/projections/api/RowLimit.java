package capacity.projections.api;

import capacity.http.problem.ProblemException;
import capacity.projections.totals.Totals;

/** The most rows that one answer may have: more would cost memory, and nobody reads them. */
enum RowLimit {
    JSON(10_000, "Ask for fewer dimensions in by, add filters, or ask for a file (format=csv or format=xlsx)."),
    FILE(100_000, "Ask for fewer dimensions in by, or add filters.");

    private final int most;
    private final String advice;

    RowLimit(int most, String advice) {
        this.most = most;
        this.advice = advice;
    }

    static RowLimit of(boolean file) {
        return file ? FILE : JSON;
    }

    /** @throws ProblemException 422 if there are too many rows */
    Totals check(Totals totals) {
        if (totals.rows().size() > most) {
            throw ProblemException.refused(
                    "too-many-rows",
                    "The answer has %d rows, and at most %d are possible. %s"
                            .formatted(totals.rows().size(), most, advice));
        }
        return totals;
    }
}
