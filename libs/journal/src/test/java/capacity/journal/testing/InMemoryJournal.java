package capacity.journal.testing;

import static java.util.stream.Collectors.toMap;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.serialization.FactCodec;
import capacity.journal.Attempt;
import capacity.journal.Head;
import capacity.journal.Journal;
import capacity.journal.NewFact;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The journal without a database, for tests of what stands on it. Passes the same contract suite. */
public final class InMemoryJournal implements Journal<Transaction> {

    private final String name;
    private final List<StoredFact> facts = new ArrayList<>();
    private Instant floor = Instant.EPOCH;

    public InMemoryJournal(String name) {
        this.name = name;
    }

    @Override
    public synchronized Attempt<Transaction> begin() {
        return new Batch();
    }

    /** Any number of threads, one at a time: the lock that a database would have. */
    @Override
    public synchronized <R> R write(Function<? super Transaction, R> work) {
        return Journal.super.write(work);
    }

    @Override
    public synchronized List<StoredFact> load(UUID stream) {
        return facts.stream()
                .filter(fact -> fact.envelope().stream().equals(stream))
                .toList();
    }

    @Override
    public synchronized List<StoredFact> after(long position, int limit) {
        return facts.stream()
                .filter(fact -> fact.envelope().position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Head head() {
        return new Head(facts.size(), floor);
    }

    /** As if an older backup were restored. */
    public synchronized void putBack(int position) {
        facts.subList(position, facts.size()).clear();
    }

    private final class Batch implements Transaction, Attempt<Transaction> {

        private final Head head = new Head(facts.size(), later());
        private final List<StoredFact> added = new ArrayList<>();

        private Instant later() {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            Instant next = floor.plus(1, ChronoUnit.MICROS);
            return now.isAfter(next) ? now : next;
        }

        @Override
        public <R> R run(Function<? super Transaction, R> work) {
            return work.apply(this);
        }

        @Override
        public void commit() {
            synchronized (InMemoryJournal.this) {
                facts.addAll(added);
                floor = added.isEmpty() ? floor : head.recordedAt();
            }
        }

        @Override
        public void confirm() {}

        @Override
        public void abandon() {
            added.clear();
        }

        @Override
        public Head head() {
            return head;
        }

        @Override
        public Map<UUID, List<StoredFact>> load(Set<UUID> streams) {
            return streams.stream().collect(toMap(Function.identity(), InMemoryJournal.this::load));
        }

        @Override
        public List<StoredFact> append(List<NewFact> made) {
            made.forEach(fact -> added.add(stored(fact)));
            return added.subList(added.size() - made.size(), added.size());
        }

        private StoredFact stored(NewFact fact) {
            long taken = InMemoryJournal.this.load(fact.stream()).size()
                    + added.stream()
                            .filter(other -> other.envelope().stream().equals(fact.stream()))
                            .count();
            if (fact.version() != taken + 1) {
                throw new IllegalStateException("stream " + fact.stream() + " is at version " + taken);
            }
            Envelope envelope = new Envelope(
                    UUID.randomUUID(),
                    FactTypes.nameOf(fact.fact()),
                    name,
                    fact.stream(),
                    fact.version(),
                    head.position() + added.size() + 1,
                    head.recordedAt(),
                    fact.actor());
            return new StoredFact(envelope, fact.key(), fact.command(), FactCodec.encode(fact.fact()));
        }

        @Override
        public List<StoredFact> madeBy(Set<UUID> commands, long after) {
            return after(after, Integer.MAX_VALUE).stream()
                    .filter(fact -> commands.contains(fact.command()))
                    .toList();
        }
    }
}
