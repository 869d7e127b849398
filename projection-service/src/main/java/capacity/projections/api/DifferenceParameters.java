package capacity.projections.api;

import capacity.http.query.QueryParameters;
import capacity.projections.headline.Measure;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Filters;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * The checked parameters of a question about a difference. If there are faults, the answer is 400 with all of them.
 *
 * @param definition of the later number
 */
record DifferenceParameters(
        Instant knownFrom,
        Instant knownTo,
        Measure measure,
        Filters filters,
        CountingDefinition fromDefinition,
        CountingDefinition definition) {

    static DifferenceParameters of(UriInfo uri) {
        QueryParameters query = new QueryParameters(uri);
        Optional<Instant> from = required(query, "knownFrom");
        Optional<Instant> to = required(query, "knownTo");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            query.fault("knownTo", "must not be before knownFrom");
        }
        Optional<Measure> measure = measure(query);
        Filters filters = Parameters.filters(query);
        CountingDefinition definition = Parameters.definition(query, "definition", CountingDefinition.DEFAULT);
        CountingDefinition fromDefinition = Parameters.definition(query, "fromDefinition", definition);
        query.check();
        return new DifferenceParameters(
                from.orElseThrow(), to.orElseThrow(), measure.orElseThrow(), filters, fromDefinition, definition);
    }

    private static Optional<Instant> required(QueryParameters query, String name) {
        int before = query.faults();
        Optional<Instant> moment = query.instant(name);
        if (moment.isEmpty() && query.faults() == before) {
            query.fault(name, "is required");
        }
        return moment;
    }

    static Optional<Measure> measure(QueryParameters query) {
        Optional<Measure> measure = query.text("measure").flatMap(Measure::of);
        if (measure.isEmpty()) {
            query.fault("measure", "is required, and must be one of: " + Measure.names());
        }
        return measure;
    }
}
