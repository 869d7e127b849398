package capacity.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An append-only record of facts, with gapless positions in commit order. */
public interface Journal<T extends Transaction> {

    /**
     * Locks the head, runs the work, commits. The work may run on facts that are never committed: it must have no
     * effect but through the transaction.
     *
     * @throws JournalException if the journal cannot be reached, or went away before it confirmed the commit
     * @throws RuntimeException whatever the work throws, or the fault that the database finds in it; nothing is
     *     recorded then
     */
    <R> R write(Function<T, R> work);

    /** The facts of one stream, in order of version. */
    List<StoredFact> load(UUID stream);

    /** The facts behind a position, in order of position. */
    List<StoredFact> after(long position, int limit);

    Head head();
}
