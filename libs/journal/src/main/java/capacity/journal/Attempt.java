package capacity.journal;

import java.util.function.Function;

/**
 * One transaction, from its begin to the answer to its commit. The next attempt may begin as soon as the commit is
 * sent: its look-ups travel behind the commit, so neither side waits idly. For one thread.
 */
public interface Attempt<T extends Transaction> {

    /**
     * Runs a part of the work.
     *
     * @throws JournalException if the journal is unreachable; the attempt is over and nothing is recorded
     * @throws RuntimeException what the work throws, or the fault that the database finds in it; the attempt is over
     *     too
     */
    <R> R run(Function<? super T, R> work);

    /** Sends the commit without waiting for its answer. */
    void commit();

    /**
     * Waits until the commit is known to have succeeded.
     *
     * @throws JournalException if the connection broke before the answer; the commit may or may not have succeeded
     * @throws RuntimeException the fault that the database finds in the work; nothing is recorded
     */
    void confirm();

    /** Rolls back what was begun and not committed. */
    void abandon();
}
