package capacity.journal.command;

import capacity.contracts.facts.EventFact.EventHeld;
import capacity.journal.Attempt;
import capacity.journal.Head;
import capacity.journal.Journal;
import capacity.journal.JournalException;
import capacity.journal.NewFact;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;

/** Fails on request: loses the connection before the work or after the commit, or finds a fault in the work at its commit. */
final class FaultyJournal implements Journal<Transaction> {

    enum Fault {
        NONE,
        BEFORE_WORK,
        BEFORE_COMMIT,
        AFTER_COMMIT,
        REFUSED,
        /** No fault: another replica records something first. */
        OVERTAKEN
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
        if (fault == Fault.OVERTAKEN) {
            journal.write(tx -> tx.append(List.of(others())));
        }
        return new FaultyAttempt(journal.begin(), fault);
    }

    private static NewFact others() {
        UUID stream = UUID.randomUUID();
        return new NewFact(stream, 1, stream, "another", UUID.randomUUID(), new EventHeld());
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
            if (fault == Fault.REFUSED || fault == Fault.BEFORE_COMMIT) {
                attempt.abandon();
            }
            attempt.commit();
        }

        @Override
        public void confirm() {
            attempt.confirm();
            if (fault == Fault.AFTER_COMMIT || fault == Fault.BEFORE_COMMIT) {
                throw new JournalException.OutcomeUnknown(null);
            }
            if (fault == Fault.REFUSED) {
                throw new IllegalStateException("on purpose");
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
