package capacity.facts;

import static java.util.stream.Collectors.toMap;

import capacity.contracts.Envelope;
import capacity.contracts.Fact;
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
 * Everything that the journal tells, folded in memory. Each read first applies what was recorded since the last one, so
 * that whoever wrote, on whichever replica, reads what was written; see docs/decisions/reads-from-the-journal.md.
 */
@Singleton
public class Catalogue {

    private static final int AT_ONCE = 1_000;

    private final Journal<?> journal;
    private final List<Aggregate<?, ?, ?>> aggregates;
    private final AtomicLong begun = new AtomicLong();
    private RuntimeException failure;
    private volatile Map<Class<?>, Fold<?, ?>> folds;
    private Envelope last;

    Catalogue(Journal<?> journal, @All List<Aggregate<?, ?, ?>> aggregates) {
        this.journal = journal;
        this.aggregates = aggregates;
        forget();
    }

    private void forget() {
        last = null;
        folds = aggregates.stream()
                .<Fold<?, ?>>map(aggregate -> new Fold<>(aggregate.decider()))
                .collect(toMap(Fold::family, Function.identity()));
    }

    public <S> Optional<Current<S>> find(Aggregate<?, S, ?> aggregate, UUID stream) {
        catchUp();
        return fold(aggregate).find(stream);
    }

    /** By the position of their first fact, in ascending order. */
    public <S> Collection<Fold.Row<S>> after(Aggregate<?, S, ?> aggregate, long position) {
        catchUp();
        return fold(aggregate).after(position);
    }

    @SuppressWarnings("unchecked") // made by the aggregate's own decider
    private <S> Fold<S, ?> fold(Aggregate<?, S, ?> aggregate) {
        return (Fold<S, ?>) folds.get(aggregate.decider().family());
    }

    /**
     * @throws capacity.journal.JournalException if the journal cannot be reached: an answer from memory might be stale
     */
    void catchUp() {
        long before = begun.get();
        synchronized (this) {
            // a look that began after we came and has ended by now is as good as our own would be
            if (begun.get() == before) {
                look();
            } else if (failure != null) {
                throw failure;
            }
        }
    }

    private void look() {
        begun.incrementAndGet();
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
     * The last fact that we know is asked for again: if it is not there, the journal was put back to an earlier state, and all is
     * read anew.
     */
    private boolean applyPage() {
        List<StoredFact> page = journal.after(last == null ? 0 : last.position() - 1, AT_ONCE);
        if (last == null) {
            page.forEach(this::apply);
        } else if (!page.isEmpty() && page.get(0).envelope().equals(last)) {
            page.subList(1, page.size()).forEach(this::apply);
        } else {
            forget();
            return true;
        }
        return page.size() == AT_ONCE;
    }

    private void apply(StoredFact stored) {
        Fact fact = stored.fact();
        folds.values().stream()
                .filter(fold -> fold.family().isInstance(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no aggregate has " + stored.envelope().type()))
                .apply(fact, stored.envelope());
        last = stored.envelope();
    }
}
