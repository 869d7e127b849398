package capacity.journal;

import java.util.List;

/** What a service does with a batch of commands, on the loop's thread and inside the journal's transaction. */
public interface BatchHandler<C, A, T extends Transaction> {

    /**
     * Looks up, folds, decides each command in order (each sees what its predecessors in the batch decided), writes.
     *
     * @return one answer per command, in the same order
     */
    List<A> handle(List<Admitted<C>> batch, T transaction);

    /**
     * The answer to a command whose facts were recorded before although the commit's reply was lost.
     *
     * @param made the command's facts, at least one
     */
    A recover(Admitted<C> command, List<StoredFact> made, T transaction);
}
