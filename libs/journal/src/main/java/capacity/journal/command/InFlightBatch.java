package capacity.journal.command;

import capacity.journal.Attempt;
import capacity.journal.CommandTrace;
import capacity.journal.Journal;
import capacity.journal.Transaction;
import java.util.List;
import java.util.function.Supplier;

/** A batch in its first attempt. It usually begins before the commit of the batch before it is answered. */
final class InFlightBatch<C, A, T extends Transaction> {

    private final List<PendingCommand<C, A>> batch;
    private final long begun = System.nanoTime();
    private final Attempt<T> attempt;
    private final Supplier<List<A>> deciding;
    private List<A> answers;

    /** @throws RuntimeException as {@link Attempt#run}; the attempt did not begin then */
    InFlightBatch(List<PendingCommand<C, A>> batch, Journal<T> journal, BatchHandler<C, A, ? super T> handler) {
        this.batch = batch;
        PendingCommand.traces(batch).values().forEach(CommandTrace::taken);
        this.attempt = journal.begin();
        this.deciding = attempt.run(transaction -> {
            transaction.attachTraces(PendingCommand.traces(batch));
            return handler.prepare(PendingCommand.commands(batch), transaction);
        });
    }

    List<PendingCommand<C, A>> batch() {
        return batch;
    }

    /**
     * Decides, writes, sends the commit.
     *
     * @return the journal's position before this batch
     */
    long decide() {
        long head = attempt.run(transaction -> {
            answers = deciding.get();
            return transaction.head().position();
        });
        attempt.commit();
        return head;
    }

    /** Waits for the commit, then answers. */
    void confirm(LoopMeter meter) {
        attempt.confirm();
        PendingCommand.answer(batch, answers);
        meter.settled(batch.size(), System.nanoTime() - begun);
    }

    void abandon() {
        attempt.abandon();
    }
}
