package capacity.journal.command;

import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import java.util.List;
import java.util.function.Supplier;

/** What a service does with a batch of commands, on the loop's thread and inside the journal's transaction. */
public interface BatchHandler<C, A, T extends Transaction> {

    /**
     * Sends what the batch needs to have looked up, as far as that can be told beforehand, and waits for nothing.
     *
     * @return waits for it, folds, decides each command in order (each sees what its predecessors in the batch decided),
     *     writes; has one answer per command, in the same order
     */
    Supplier<List<A>> prepare(List<AdmittedCommand<C>> batch, T transaction);

    /**
     * The answer to a command whose facts were recorded before although the commit's reply was lost.
     *
     * @param made the command's facts, at least one
     */
    A recover(AdmittedCommand<C> command, List<StoredFact> made, T transaction);
}
