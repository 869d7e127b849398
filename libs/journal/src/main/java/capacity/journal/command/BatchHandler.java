package capacity.journal.command;

import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import java.util.List;
import java.util.function.Supplier;

/** How a service handles a batch of commands, on the loop's thread and inside the journal's transaction. */
public interface BatchHandler<C, A, T extends Transaction> {

    /**
     * Sends the look-ups that the batch needs, as far as they are known beforehand, and does not wait for them.
     *
     * @return waits for the look-ups, folds, decides each command in order (each sees what the commands before it
     *     decided) and writes; gives one answer per command, in the same order
     */
    Supplier<List<A>> prepare(List<AdmittedCommand<C>> batch, T transaction);

    /**
     * The answer to a command whose facts were recorded by an earlier attempt with a lost reply.
     *
     * @param made the command's facts, at least one
     */
    A recover(AdmittedCommand<C> command, List<StoredFact> made, T transaction);
}
