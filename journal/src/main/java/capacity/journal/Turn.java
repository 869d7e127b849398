package capacity.journal;

import capacity.journal.trace.Journey;
import java.util.List;
import java.util.function.Supplier;

/** A batch in its first attempt. Begun, as a rule, while the commit of the turn before is on its way. */
final class Turn<C, A, T extends Transaction> {

    private final List<Pending<C, A>> batch;
    private final long begun = System.nanoTime();
    private final Attempt<T> attempt;
    private final Supplier<List<A>> deciding;
    private List<A> answers;

    /** @throws RuntimeException as {@link Attempt#run}: it was never begun then */
    Turn(List<Pending<C, A>> batch, Journal<T> journal, BatchHandler<C, A, ? super T> handler) {
        this.batch = batch;
        Pending.followed(batch).values().forEach(Journey::taken);
        this.attempt = journal.begin();
        this.deciding = attempt.run(transaction -> {
            transaction.follow(Pending.followed(batch));
            return handler.prepare(Pending.commands(batch), transaction);
        });
    }

    List<Pending<C, A>> batch() {
        return batch;
    }

    /**
     * Decides, writes, sends the commit.
     *
     * @return the position that the journal was found at
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
        Pending.answer(batch, answers);
        meter.settled(batch.size(), System.nanoTime() - begun);
    }

    void abandon() {
        attempt.abandon();
    }
}
