package capacity.journal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;

/** Loses connections when told to: before the work, or after the commit and before the reply. */
final class FaultyJournal implements Journal<Transaction> {

    enum Fault {
        NONE,
        BEFORE_WORK,
        AFTER_COMMIT
    }

    private final Journal<Transaction> journal;
    private final Queue<Fault> faults = new ArrayDeque<>();

    FaultyJournal(Journal<Transaction> journal, Fault... faults) {
        this.journal = journal;
        this.faults.addAll(List.of(faults));
    }

    @Override
    public Attempt<Transaction> begin() {
        Fault fault = faults.isEmpty() ? Fault.NONE : faults.remove();
        return new FaultyAttempt(journal.begin(), fault);
    }

    private record FaultyAttempt(Attempt<Transaction> attempt, Fault fault) implements Attempt<Transaction> {

        @Override
        public <R> R run(Function<? super Transaction, R> work) {
            if (fault == Fault.BEFORE_WORK) {
                throw new JournalException.JournalUnavailable(null);
            }
            return attempt.run(work);
        }

        @Override
        public void commit() {
            attempt.commit();
        }

        @Override
        public void confirm() {
            attempt.confirm();
            if (fault == Fault.AFTER_COMMIT) {
                throw new JournalException.OutcomeUnknown(null);
            }
        }

        @Override
        public void abandon() {
            attempt.abandon();
        }
    }

    @Override
    public List<StoredFact> load(UUID stream) {
        return journal.load(stream);
    }

    @Override
    public List<StoredFact> after(long position, int limit) {
        return journal.after(position, limit);
    }

    @Override
    public Head head() {
        return journal.head();
    }
}
