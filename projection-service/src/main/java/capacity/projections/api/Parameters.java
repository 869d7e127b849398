package capacity.projections.api;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.query.QueryParameters;
import capacity.projections.totals.Dimension;
import capacity.projections.totals.Filters;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The checked parameters of a request. If there are faults, the answer is 400 with all of them.
 *
 * @param by empty for the headline
 * @param knownBy totals as known at this moment; empty for now
 */
record Parameters(List<Dimension> by, Filters filters, Optional<Instant> knownBy) {

    // at most 64 characters, because an endless name would exhaust the stack
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+){0,31}";

    static Parameters of(UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        return rest(by(query), query);
    }

    /** The headline has no rows, so {@code by} is an unknown parameter for it. */
    static Parameters ofHeadline(UriInfo uri) {
        return rest(List.of(), new QueryParameters(uri));
    }

    private static Parameters rest(List<Dimension> by, QueryParameters query) {
        Parameters parameters = new Parameters(by, filters(query), query.instant("knownBy"));
        query.check();
        return parameters;
    }

    private static List<Dimension> by(QueryParameters query) {
        List<Dimension> by =
                query.list("by", code -> Dimension.of(code).isPresent(), "dimensions such as region").stream()
                        .map(code -> Dimension.of(code).orElseThrow())
                        .toList();
        if (by.size() > capacity.projections.totals.TotalsQuery.MOST_DIMENSIONS) {
            query.fault(
                    "by", "must be at most " + capacity.projections.totals.TotalsQuery.MOST_DIMENSIONS + " dimensions");
        }
        if (Set.copyOf(by).size() < by.size()) {
            query.fault("by", "must name a dimension only once");
        }
        return by;
    }

    private static Filters filters(QueryParameters query) {
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            Predicate<String> known = known(each);
            List<String> given =
                    query.list(each.code(), value -> value.equals(Filters.NONE) || known.test(value), expected(each));
            if (!given.isEmpty()) {
                values.put(each, Set.copyOf(given));
            }
        }
        LocalDate from = query.date("from").orElse(null);
        LocalDate to = query.date("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            query.fault("to", "must not be before from");
        }
        return new Filters(values, from, to, query.date("happenedBy").orElse(null));
    }

    private static Predicate<String> known(Dimension dimension) {
        return switch (dimension) {
            case REGION, REPRESENTED_REGION -> vocabulary(Vocabularies.regions());
            case THEME -> vocabulary(Vocabularies.themes());
            case KIND -> vocabulary(Vocabularies.kinds());
            case HOST_COUNTRY, COUNTRY -> vocabulary(Vocabularies.countries());
            case SECTOR -> vocabulary(Vocabularies.sectors());
            case GENDER -> vocabulary(Vocabularies.genders());
            case ROLE -> vocabulary(Vocabularies.roles());
            case PROGRAMME, PHASE -> matching(NAME);
            case YEAR -> matching("[0-9]{4}");
            case MONTH -> matching("[0-9]{4}-(0[1-9]|1[0-2])");
            case EVENT -> matching("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        };
    }

    private static Predicate<String> vocabulary(Vocabulary vocabulary) {
        return vocabulary::has;
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static String expected(Dimension dimension) {
        return switch (dimension) {
            case REGION, REPRESENTED_REGION -> "regions";
            case THEME -> "themes";
            case KIND -> "kinds";
            case HOST_COUNTRY, COUNTRY -> "countries";
            case SECTOR -> "sectors";
            case GENDER -> "genders";
            case ROLE -> "roles";
            case PROGRAMME -> "codes of programmes";
            case PHASE -> "codes of phases";
            case YEAR -> "years such as 2014";
            case MONTH -> "months such as 2014-05";
            case EVENT -> "ids of events";
        };
    }
}
