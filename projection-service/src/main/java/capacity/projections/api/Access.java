package capacity.projections.api;

import capacity.http.problem.ProblemException;
import capacity.http.security.Roles;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.TotalsQuery;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may query what. Without a token only the figures of a report's first page: finer figures might reveal single
 * persons, and are for readers.
 */
final class Access {

    static final Set<Dimension> PUBLIC_ROWS =
            EnumSet.of(Dimension.REGION, Dimension.THEME, Dimension.SECTOR, Dimension.YEAR);
    static final Set<Dimension> PUBLIC_FILTERS = EnumSet.of(
            Dimension.REGION,
            Dimension.THEME,
            Dimension.SECTOR,
            Dimension.YEAR,
            Dimension.KIND,
            Dimension.PROGRAMME,
            Dimension.PHASE);
    private static final int PUBLIC_DIMENSIONS = 2;

    private Access() {}

    /** @throws ProblemException 401 without a token, 403 with one that is not a reader's */
    static void check(SecurityIdentity caller, Parameters asked) {
        // always evaluated, so that an invalid token is refused and not ignored
        boolean anonymous = caller.isAnonymous();
        if (forEverybody(asked) || caller.hasRole(Roles.READER)) {
            return;
        }
        throw anonymous ? ProblemException.unauthenticated() : ProblemException.forbidden();
    }

    private static boolean forEverybody(Parameters asked) {
        TotalsQuery query = asked.query();
        return query.by().size() <= PUBLIC_DIMENSIONS
                && PUBLIC_ROWS.containsAll(query.by())
                && PUBLIC_FILTERS.containsAll(query.filters().values().keySet())
                && query.definition() == CountingDefinition.DEFAULT
                && !query.cumulative()
                && asked.knownBy().isEmpty();
    }
}
