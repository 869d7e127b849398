package capacity.journal.command;

import capacity.journal.Journal;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.QueueFull;
import capacity.journal.Transaction;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The one loop for all writes: takes the waiting commands, has them decided and recorded in one transaction, and
 * answers each caller. Commits queue for the journal's head row, so commands share them; and while a commit is being
 * answered, the next {@link InFlightBatch} begins. {@link BatchRecovery} settles failures.
 */
public final class CommandLoop<C, A, T extends Transaction> implements AutoCloseable {

    private final Journal<T> journal;
    private final BatchHandler<C, A, ? super T> handler;
    private final CommandQueue<PendingCommand<C, A>> waiting;
    private final Thread thread;
    private final LoopMeter meter;
    private final BatchRecovery<C, A, T> salvage;

    /** @param name of the loop's thread and metrics: the journal's name */
    public CommandLoop(
            String name, Journal<T> journal, BatchHandler<C, A, ? super T> handler, Bounds bounds, LoopMeter meter) {
        this.journal = journal;
        this.handler = handler;
        this.waiting = new CommandQueue<>(bounds.waiting(), bounds.batch());
        this.meter = meter;
        this.salvage = new BatchRecovery<>(journal, handler, waiting, meter);
        this.thread = new Thread(this::run, "journal-" + name);
        meter.watch(waiting::size);
    }

    /**
     * The limits of the loop.
     *
     * @param waiting largest number of waiting commands; further ones are refused
     * @param batch largest number of commands in one transaction
     */
    public record Bounds(int waiting, int batch) {
        public static final Bounds DEFAULT = new Bounds(20_000, 1_000);
    }

    public void start() {
        thread.start();
    }

    /** Fails with a {@link capacity.journal.JournalException}, or with the fault that the database finds in this command alone. */
    public CompletableFuture<A> submit(String actor, C command) {
        return submitAll(actor, List.of(command)).get(0);
    }

    /**
     * Admits all commands or none. They stay in order, but may be recorded in several transactions.
     *
     * @throws JournalException if they are not admitted
     */
    public List<CompletableFuture<A>> submitAll(String actor, List<C> commands) {
        List<PendingCommand<C, A>> pending = commands.stream()
                .map(command -> PendingCommand.<C, A>of(actor, command))
                .toList();
        if (!waiting.offer(pending)) {
            throw waiting.closed() ? new JournalUnavailable(null) : new QueueFull();
        }
        return pending.stream().map(PendingCommand::answer).toList();
    }

    private void run() {
        for (List<PendingCommand<C, A>> batch = waiting.take(); !batch.isEmpty(); batch = waiting.take()) {
            InFlightBatch<C, A, T> turn = begin(batch);
            while (turn != null) {
                turn = settle(turn);
            }
        }
    }

    /** @return null if the batch failed and was settled by the recovery */
    private InFlightBatch<C, A, T> begin(List<PendingCommand<C, A>> batch) {
        try {
            return new InFlightBatch<>(batch, journal, handler);
        } catch (RuntimeException | Error failure) {
            salvage.settle(batch, failure);
            return null;
        }
    }

    /**
     * @return the next batch, begun before this one's commit was answered; null if no command waited, or something
     *     failed
     */
    private InFlightBatch<C, A, T> settle(InFlightBatch<C, A, T> turn) {
        InFlightBatch<C, A, T> next = null;
        try {
            salvage.answeredUpTo(turn.decide());
            next = beginAhead();
            turn.confirm(meter);
            return next;
        } catch (RuntimeException | Error failure) {
            putBack(next);
            salvage.settle(turn.batch(), failure);
            return null;
        }
    }

    private InFlightBatch<C, A, T> beginAhead() {
        List<PendingCommand<C, A>> batch = waiting.poll();
        try {
            return batch.isEmpty() ? null : new InFlightBatch<>(batch, journal, handler);
        } catch (RuntimeException | Error failure) {
            waiting.putBack(batch); // the same failure appears again when it is this batch's turn
            return null;
        }
    }

    private void putBack(InFlightBatch<C, A, T> next) {
        if (next != null) {
            next.abandon();
            waiting.putBack(next.batch());
        }
    }

    /** Admits nothing more, settles the waiting commands, and ends. */
    @Override
    public void close() {
        waiting.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
