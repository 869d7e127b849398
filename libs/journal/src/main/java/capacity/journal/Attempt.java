package capacity.journal;

import java.util.function.Function;

/**
 * One transaction from its begin to the answer to its commit. Once the commit is sent the next attempt may begin: its
 * look-ups then travel behind the commit, and nobody stands idle. For one thread.
 */
public interface Attempt<T extends Transaction> {

    /**
     * A part of the work.
     *
     * @throws JournalException if the journal cannot be reached; the attempt is over and nothing is recorded
     * @throws RuntimeException whatever the work throws, or the fault that the database finds in it; likewise
     */
    <R> R run(Function<? super T, R> work);

    /** Sends the commit and waits for nothing. */
    void commit();

    /**
     * Waits until it is known that the commit took place.
     *
     * @throws JournalException if the journal went away before it said so; perhaps it did take place
     * @throws RuntimeException the fault that the database finds in the work; nothing is recorded
     */
    void confirm();

    /** Takes back what was begun and not committed. */
    void abandon();
}
