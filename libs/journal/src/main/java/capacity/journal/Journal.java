package capacity.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An append-only record of facts, with gapless positions in commit order. */
public interface Journal<T extends Transaction> {

    /**
     * Begins to lock the head, without waiting. Only one attempt at a time may be neither committed nor abandoned.
     *
     * @throws JournalException if the journal is unreachable
     */
    Attempt<T> begin();

    /**
     * A whole attempt: locks the head, runs the work, commits. The work may run on facts that are never committed, so
     * it must have no effect except through the transaction.
     *
     * @throws JournalException as {@link Attempt#run} and {@link Attempt#confirm}
     * @throws RuntimeException likewise
     */
    default <R> R write(Function<? super T, R> work) {
        Attempt<T> attempt = begin();
        R result = attempt.run(work);
        attempt.commit();
        attempt.confirm();
        return result;
    }

    /** The facts of one stream, in order of version. */
    List<StoredFact> load(UUID stream);

    /** The facts after a position, in order of position. */
    List<StoredFact> after(long position, int limit);

    Head head();
}
