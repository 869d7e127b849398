package capacity.journal;

import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.QueueFull;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The one loop that every write goes through: takes what is waiting, has it decided and recorded in one transaction,
 * answers each caller. Commits queue behind the journal's head row, therefore they are shared; and while one is on its
 * way, the next {@link Turn} begins. What fails is settled by {@link Salvage}.
 */
public final class CommandLoop<C, A, T extends Transaction> implements AutoCloseable {

    private final Journal<T> journal;
    private final BatchHandler<C, A, ? super T> handler;
    private final WaitingRoom<Pending<C, A>> waiting;
    private final Thread thread;
    private final LoopMeter meter;
    private final Salvage<C, A, T> salvage;

    /** @param name of the loop's thread and metrics: the journal's name */
    public CommandLoop(
            String name, Journal<T> journal, BatchHandler<C, A, ? super T> handler, Bounds bounds, LoopMeter meter) {
        this.journal = journal;
        this.handler = handler;
        this.waiting = new WaitingRoom<>(bounds.waiting(), bounds.batch());
        this.meter = meter;
        this.salvage = new Salvage<>(journal, handler, waiting, meter);
        this.thread = new Thread(this::run, "journal-" + name);
        meter.watch(waiting::size);
    }

    /**
     * @param waiting commands at most that wait, beyond it they are refused
     * @param batch commands at most in one transaction
     */
    public record Bounds(int waiting, int batch) {
        public static final Bounds DEFAULT = new Bounds(20_000, 1_000);
    }

    public void start() {
        thread.start();
    }

    /** Fails with a {@link JournalException}, or with the fault that the database finds in this command alone. */
    public CompletableFuture<A> submit(String actor, C command) {
        return submitAll(actor, List.of(command)).get(0);
    }

    /**
     * Admits all commands or none; they stay in order, though not necessarily in one transaction.
     *
     * @throws JournalException if they are not admitted
     */
    public List<CompletableFuture<A>> submitAll(String actor, List<C> commands) {
        List<Pending<C, A>> pending = commands.stream()
                .map(command -> Pending.<C, A>of(actor, command))
                .toList();
        if (!waiting.enter(pending)) {
            throw waiting.closed() ? new JournalUnavailable(null) : new QueueFull();
        }
        return pending.stream().map(Pending::answer).toList();
    }

    private void run() {
        for (List<Pending<C, A>> batch = waiting.take(); !batch.isEmpty(); batch = waiting.take()) {
            Turn<C, A, T> turn = begin(batch);
            while (turn != null) {
                turn = settle(turn);
            }
        }
    }

    /** @return null if it had to be settled otherwise */
    private Turn<C, A, T> begin(List<Pending<C, A>> batch) {
        try {
            return new Turn<>(batch, journal, handler);
        } catch (RuntimeException | Error failure) {
            salvage.settle(batch, failure);
            return null;
        }
    }

    /** @return the next turn, begun while this one's commit was on its way; null if nobody waited, or something failed */
    private Turn<C, A, T> settle(Turn<C, A, T> turn) {
        Turn<C, A, T> next = null;
        try {
            salvage.settled(turn.decide());
            next = beginAhead();
            turn.confirm(meter);
            return next;
        } catch (RuntimeException | Error failure) {
            putBack(next);
            salvage.settle(turn.batch(), failure);
            return null;
        }
    }

    private Turn<C, A, T> beginAhead() {
        List<Pending<C, A>> batch = waiting.poll();
        try {
            return batch.isEmpty() ? null : new Turn<>(batch, journal, handler);
        } catch (RuntimeException | Error failure) {
            waiting.putBack(batch); // it will be met again, when it is this batch's turn
            return null;
        }
    }

    private void putBack(Turn<C, A, T> next) {
        if (next != null) {
            next.abandon();
            waiting.putBack(next.batch());
        }
    }

    /** Admits nothing more, settles what waits, and ends. */
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
