package capacity.events.aggregates;

import static java.util.stream.Collectors.toMap;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.Fact;
import capacity.journal.Journal;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.StoredFact;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * All facts of the journal, folded in memory. Each read first applies what was recorded since the last one, so that a
 * client reads its own writes, whichever replica wrote them; see docs/decisions/reads-from-the-journal.md.
 */
@Singleton
public class AggregateCatalogue {

    private static final int PAGE_SIZE = 1_000;

    private final Journal<?> journal;
    private final List<Aggregate<?, ?, ?>> aggregates;
    private final AtomicLong refreshesStarted = new AtomicLong();
    private RuntimeException failure;
    private volatile Map<Class<?>, AggregateTable<?, ?>> tables;
    private Envelope lastApplied;

    AggregateCatalogue(Journal<?> journal, @All List<Aggregate<?, ?, ?>> aggregates) {
        this.journal = journal;
        this.aggregates = aggregates;
        reset();
    }

    private void reset() {
        lastApplied = null;
        tables = aggregates.stream()
                .<AggregateTable<?, ?>>map(AggregateTable::new)
                .collect(toMap(AggregateTable::family, Function.identity()));
    }

    public <S> Optional<VersionedState<S>> find(Aggregate<?, S, ?> aggregate, UUID stream) {
        catchUp();
        return table(aggregate).find(stream);
    }

    /**
     * All of one kind, as of one moment.
     *
     * @param rows by the position of their first fact, in ascending order
     * @param position of the last fact that they include
     */
    public record Snapshot<S>(List<AggregateTable.Row<S>> rows, long position) {}

    public <S> Snapshot<S> snapshot(Aggregate<?, S, ?> aggregate) {
        catchUp();
        synchronized (this) { // nothing is applied in the meantime
            return new Snapshot<>(
                    List.copyOf(table(aggregate).after(0)), lastApplied == null ? 0 : lastApplied.position());
        }
    }

    /** By the position of their first fact, in ascending order. */
    public <S> Collection<AggregateTable.Row<S>> after(Aggregate<?, S, ?> aggregate, long position) {
        catchUp();
        return table(aggregate).after(position);
    }

    @SuppressWarnings("unchecked") // created by the aggregate's own decider
    private <S> AggregateTable<S, ?> table(Aggregate<?, S, ?> aggregate) {
        return (AggregateTable<S, ?>) tables.get(aggregate.decider().family());
    }

    /** So that the first search need not wait. */
    void foldTexts() {
        tables.values().forEach(AggregateTable::foldTexts);
    }

    /**
     * @throws capacity.journal.JournalException if the journal is unreachable: an answer from memory might be stale
     */
    void catchUp() {
        long before = refreshesStarted.get();
        synchronized (this) {
            // a refresh that began after this call and has already ended is as good as one of our own
            if (refreshesStarted.get() == before) {
                refresh();
            } else if (failure != null) {
                throw failure;
            }
        }
    }

    private void refresh() {
        refreshesStarted.incrementAndGet();
        failure = new JournalUnavailable(null);
        try {
            applyAll();
            failure = null;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private void applyAll() {
        boolean more = true;
        while (more) {
            more = applyPage();
        }
    }

    /**
     * Reads the last known fact again: if it is missing, the journal was set back to an earlier state, and everything
     * is read from the beginning.
     */
    private boolean applyPage() {
        List<StoredFact> page = journal.after(lastApplied == null ? 0 : lastApplied.position() - 1, PAGE_SIZE);
        if (lastApplied == null) {
            page.forEach(this::apply);
        } else if (!page.isEmpty() && page.get(0).envelope().equals(lastApplied)) {
            page.subList(1, page.size()).forEach(this::apply);
        } else {
            reset();
            return true;
        }
        return page.size() == PAGE_SIZE;
    }

    private void apply(StoredFact stored) {
        Fact fact = stored.fact();
        tables.values().stream()
                .filter(fold -> fold.family().isInstance(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no aggregate has " + stored.envelope().type()))
                .apply(fact, stored.envelope());
        lastApplied = stored.envelope();
    }
}
