package capacity.journal.postgres;

import capacity.journal.Attempt;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.postgres.PgSession.ConnectionLost;
import java.util.function.Function;

/** Distinguishes the journal's failures: before the commit was sent, nothing can have been recorded. */
final class PgAttempt implements Attempt<PgTransaction> {

    private final PgTransaction transaction;
    private final Runnable hangUp;

    /** @param hangUp closes the connection: the database then rolls back what was not committed */
    PgAttempt(PgTransaction transaction, Runnable hangUp) {
        this.transaction = transaction;
        this.hangUp = hangUp;
    }

    @Override
    public <R> R run(Function<? super PgTransaction, R> work) {
        try {
            return work.apply(transaction);
        } catch (ConnectionLost lost) {
            hangUp.run();
            throw new JournalUnavailable(lost);
        } catch (RuntimeException | Error fault) {
            abandon();
            throw fault;
        }
    }

    @Override
    public void commit() {
        transaction.commit();
    }

    /** If a statement failed, the commit has already rolled back; statements after it belong to another attempt. */
    @Override
    public void confirm() {
        try {
            transaction.confirm();
        } catch (ConnectionLost lost) {
            hangUp.run();
            throw new OutcomeUnknown(lost);
        }
    }

    @Override
    public void abandon() {
        try {
            transaction.rollback();
        } catch (RuntimeException lost) {
            hangUp.run();
        }
    }
}
