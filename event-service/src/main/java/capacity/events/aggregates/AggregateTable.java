package capacity.events.aggregates;

import capacity.contracts.decision.Decider;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.Fact;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** All aggregates of one kind. One thread applies facts; any number of threads read. */
final class AggregateTable<S, F extends Fact> {

    private final Aggregate<?, S, F> aggregate;
    private final Decider<?, S, F> decider;
    private final Map<UUID, Long> firstPositions = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Long, Row<S>> rows = new ConcurrentSkipListMap<>();

    AggregateTable(Aggregate<?, S, F> aggregate) {
        this.aggregate = aggregate;
        this.decider = aggregate.decider();
    }

    /** @param firstPosition position of the first fact: the order of lists */
    public record Row<S>(long firstPosition, VersionedState<S> current, SearchableTexts texts) {}

    Class<F> family() {
        return decider.family();
    }

    Optional<VersionedState<S>> find(UUID stream) {
        return Optional.ofNullable(firstPositions.get(stream)).map(rows::get).map(Row::current);
    }

    Collection<Row<S>> after(long position) {
        return rows.tailMap(position, false).values();
    }

    void apply(Fact fact, Envelope envelope) {
        UUID stream = envelope.stream();
        long first = firstPositions.getOrDefault(stream, envelope.position());
        Row<S> row = rows.get(first);
        S before = row == null ? decider.initial() : row.current().state();
        S after = decider.evolve(before, decider.family().cast(fact));
        VersionedState<S> current = new VersionedState<>(stream, after, envelope.version(), envelope.position());
        rows.put(first, new Row<>(first, current, new SearchableTexts(() -> aggregate.searchedTexts(after))));
        firstPositions.put(stream, first);
    }

    void foldTexts() {
        rows.values().forEach(row -> row.texts().folded());
    }
}
