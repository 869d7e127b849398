package capacity.projections.api;

import capacity.http.export.ExportRequest;
import capacity.http.export.Exports;
import capacity.http.query.QueryParameters;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The checked parameters of a request. If there are faults, the answer is 400 with all of them.
 *
 * @param query without dimensions for the headline
 * @param knownBy totals as known at this moment; empty for now
 * @param file the totals as a file; empty for JSON
 */
record Parameters(TotalsQuery query, Optional<Instant> knownBy, Optional<ExportRequest> file) {

    static Parameters of(UriInfo uri, Exports exports) {
        QueryParameters query = new QueryParameters(uri);
        List<Dimension> by = by(query);
        return rest(by, cumulative(query, by), query, exports.asked(query, uri));
    }

    /** The headline has no rows, so {@code by} is an unknown parameter for it. */
    static Parameters ofHeadline(UriInfo uri) {
        return rest(List.of(), false, new QueryParameters(uri), Optional.empty());
    }

    private static Parameters rest(
            List<Dimension> by, boolean cumulative, QueryParameters query, Optional<ExportRequest> file) {
        Filters filters = filters(query);
        CountingDefinition definition = definition(query, "definition", CountingDefinition.DEFAULT);
        Optional<Instant> knownBy = query.instant("knownBy");
        query.check();
        return new Parameters(new TotalsQuery(by, filters, definition, cumulative), knownBy, file);
    }

    /** @param usual if the parameter is absent */
    static CountingDefinition definition(QueryParameters query, String name, CountingDefinition usual) {
        Optional<String> asked = query.text(name);
        Optional<CountingDefinition> known = asked.flatMap(CountingDefinition::of);
        if (asked.isPresent() && known.isEmpty()) {
            query.fault(name, "must be a definition such as " + CountingDefinition.DEFAULT.id());
        }
        return known.orElse(usual);
    }

    private static boolean cumulative(QueryParameters query, List<Dimension> by) {
        String asked = query.text("cumulative").orElse("false");
        if (!List.of("true", "false").contains(asked)) {
            query.fault("cumulative", "must be true or false");
        }
        boolean cumulative = asked.equals("true");
        if (cumulative && by.stream().noneMatch(Dimension::ofTime)) {
            query.fault("cumulative", "needs a dimension of time in by, such as year");
        }
        return cumulative && by.stream().anyMatch(Dimension::ofTime);
    }

    private static List<Dimension> by(QueryParameters query) {
        List<Dimension> by =
                query.list("by", code -> Dimension.of(code).isPresent(), "dimensions such as region").stream()
                        .map(code -> Dimension.of(code).orElseThrow())
                        .toList();
        if (by.size() > TotalsQuery.MOST_DIMENSIONS) {
            query.fault("by", "must be at most " + TotalsQuery.MOST_DIMENSIONS + " dimensions");
        }
        if (Set.copyOf(by).size() < by.size()) {
            query.fault("by", "must name a dimension only once");
        }
        return by;
    }

    static Filters filters(QueryParameters query) {
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            List<String> given =
                    query.list(each.code(), value -> value.equals(Filters.NONE) || each.allows(value), each.wording());
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
}
