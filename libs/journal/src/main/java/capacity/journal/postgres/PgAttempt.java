package capacity.journal.postgres;

import capacity.journal.Attempt;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.postgres.PgSession.ConnectionLost;
import java.util.function.Function;

/** Tells the journal's failures apart: before the commit was sent, nothing can have been recorded. */
final class PgAttempt implements Attempt<PgTransaction> {

    private final PgTransaction transaction;
    private final Runnable hangUp;

    /** @param hangUp closes the connection for good: the database then ends what was begun and not committed */
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

    /** Where a statement was at fault the commit has rolled back already; what comes behind it is another attempt's. */
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
