package capacity.events.aggregates;

import capacity.contracts.decision.Decider;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.Fact;
import capacity.http.response.JsonOutput;
import capacity.journal.StoredFact;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every fact about one thing. */
public record History(List<Item> items) {

    /**
     * One fact.
     *
     * @param type the published name, such as {@code event-revised.v1}
     * @param version the version that the fact led to
     * @param position in the journal
     * @param actor opaque subject id of the person or client that made the change
     */
    public record Item(
            String type, long version, long position, Instant recordedAt, String actor, List<FieldChange> changes) {}

    static <S, F extends Fact> List<Item> of(Aggregate<?, S, F> aggregate, List<StoredFact> facts) {
        Decider<?, S, F> decider = aggregate.decider();
        List<Item> items = new ArrayList<>();
        S state = decider.initial();
        JsonNode before = JsonNodeFactory.instance.objectNode();
        for (StoredFact stored : facts) {
            state = decider.evolve(state, decider.family().cast(stored.fact()));
            JsonNode after = JsonOutput.tree(aggregate.historyState(state));
            items.add(item(stored.envelope(), FieldChange.between(before, after)));
            before = after;
        }
        return items;
    }

    private static Item item(Envelope fact, List<FieldChange> changes) {
        return new Item(fact.type(), fact.version(), fact.position(), fact.recordedAt(), fact.actor(), changes);
    }
}
