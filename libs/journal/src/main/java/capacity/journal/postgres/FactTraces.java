package capacity.journal.postgres;

import capacity.contracts.serialization.TraceContext;
import capacity.journal.CommandTrace;
import capacity.journal.StoredFact;
import capacity.journal.topic.FactSpans;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the relay which facts are traced. They have a table of their own, because the journal is permanent and traces
 * are not.
 */
public final class FactTraces {

    private static final String SAVE = Sql.load(FactTraces.class, "save-traces.sql");
    private static final String TAKE = Sql.load(FactTraces.class, "take-traces.sql");

    private FactTraces() {}

    /** Runs in the transaction that records the facts. */
    static void save(List<StoredFact> facts, Map<UUID, CommandTrace> followed, PgTransaction transaction) {
        List<StoredFact> marked = facts.stream()
                .filter(fact -> followed.containsKey(fact.command()))
                .toList();
        if (!marked.isEmpty()) {
            transaction.send(SAVE, Tuple.from(new Object[] {
                marked.stream().map(fact -> fact.envelope().position()).toArray(Long[]::new),
                marked.stream()
                        .map(fact -> followed.get(fact.command()).traceparent())
                        .toArray(String[]::new)
            }));
        }
    }

    /** Runs in the transaction that publishes the facts: once it commits, their traces are deleted. */
    public static FactSpans take(List<StoredFact> facts, PgSession session) {
        if (!TraceContext.enabled() || facts.isEmpty()) {
            return FactSpans.NONE;
        }
        long last = facts.get(facts.size() - 1).envelope().position();
        Map<Long, String> traceparents = new HashMap<>();
        session.await(session.send(TAKE, Tuple.of(last)))
                .forEach(row -> traceparents.put(row.getLong("position"), row.getString("traceparent")));
        return FactSpans.publishing(traceparents);
    }
}
