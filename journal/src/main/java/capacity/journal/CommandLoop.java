package capacity.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.JournalException.QueueFull;
import capacity.journal.trace.Journey;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The one loop that every write goes through: takes what is waiting, has it decided and recorded in one transaction,
 * answers each caller. Commits queue behind the journal's head row, therefore they are shared.
 */
public final class CommandLoop<C, A, T extends Transaction> implements AutoCloseable {

    private final Journal<T> journal;
    private final BatchHandler<C, A, ? super T> handler;
    private final WaitingRoom<Pending<C, A>> waiting;
    private final Thread thread;
    private final LoopMeter meter;

    /** Everything up to here was answered; what a lost attempt recorded lies behind it. */
    private long settled;

    /** @param name of the loop's thread and metrics: the journal's name */
    public CommandLoop(
            String name, Journal<T> journal, BatchHandler<C, A, ? super T> handler, Bounds bounds, LoopMeter meter) {
        this.journal = journal;
        this.handler = handler;
        this.waiting = new WaitingRoom<>(bounds.waiting(), bounds.batch());
        this.meter = meter;
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
                .map(command -> new Pending<C, A>(new Admitted<>(UuidCreator.getTimeOrderedEpoch(), actor, command)))
                .toList();
        if (!waiting.enter(pending)) {
            throw waiting.closed() ? new JournalUnavailable(null) : new QueueFull();
        }
        return pending.stream().map(Pending::answer).toList();
    }

    /** @param journey null unless its request is followed */
    private record Pending<C, A>(Admitted<C> command, CompletableFuture<A> answer, Journey journey) {
        Pending(Admitted<C> command) {
            this(command, new CompletableFuture<>(), Journey.begin());
        }
    }

    private void run() {
        for (List<Pending<C, A>> batch = waiting.take(); !batch.isEmpty(); batch = waiting.take()) {
            long start = System.nanoTime();
            Map<UUID, Journey> followed = followed(batch);
            followed.values().forEach(Journey::taken);
            settle(batch, null);
            followed.values().forEach(Journey::ended);
            meter.settled(batch.size(), System.nanoTime() - start);
        }
    }

    /** @param lost why an earlier attempt has no known outcome, or null at the first */
    private void settle(List<Pending<C, A>> batch, JournalException lost) {
        try {
            List<A> answers = journal.write(transaction -> handle(batch, transaction, lost != null));
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (JournalException e) {
            settleAgain(batch, lost, e);
        } catch (RuntimeException e) {
            settleHalves(batch, lost, e);
        }
    }

    private void settleAgain(List<Pending<C, A>> batch, JournalException before, JournalException now) {
        if (before == null) {
            settle(batch, now);
        } else {
            fail(batch, before instanceof OutcomeUnknown ? before : now);
            // who came meanwhile has waited as long and would wait as long again; nothing of theirs was begun
            fail(waiting.drain(), now instanceof OutcomeUnknown ? new JournalUnavailable(now) : now);
        }
    }

    /** One command's fault must not fail its neighbours: halving finds it in few attempts. */
    private void settleHalves(List<Pending<C, A>> batch, JournalException lost, RuntimeException fault) {
        if (batch.size() == 1) {
            fail(batch, fault);
        } else {
            int half = batch.size() / 2;
            settle(batch.subList(0, half), lost);
            settle(batch.subList(half, batch.size()), lost);
        }
    }

    private void fail(List<Pending<C, A>> batch, RuntimeException reason) {
        batch.forEach(pending -> pending.answer().completeExceptionally(reason));
    }

    private List<A> handle(List<Pending<C, A>> batch, T transaction, boolean again) {
        List<Admitted<C>> commands = batch.stream().map(Pending::command).toList();
        transaction.follow(followed(batch));
        List<A> answers = again ? recoverOrHandle(commands, transaction) : handler.handle(commands, transaction);
        settled = Math.max(settled, transaction.head().position());
        return answers;
    }

    private Map<UUID, Journey> followed(List<Pending<C, A>> batch) {
        Map<UUID, Journey> followed = new HashMap<>();
        for (Pending<C, A> pending : batch) {
            if (pending.journey() != null) {
                followed.put(pending.command().id(), pending.journey());
            }
        }
        return followed;
    }

    private List<A> recoverOrHandle(List<Admitted<C>> commands, T transaction) {
        Map<UUID, List<StoredFact>> made =
                transaction.madeBy(commands.stream().map(Admitted::id).collect(toSet()), settled).stream()
                        .collect(groupingBy(StoredFact::command));
        Iterator<A> handled = handler.handle(
                        commands.stream()
                                .filter(command -> !made.containsKey(command.id()))
                                .toList(),
                        transaction)
                .iterator();
        List<A> answers = new ArrayList<>();
        for (Admitted<C> command : commands) {
            List<StoredFact> facts = made.get(command.id());
            answers.add(facts == null ? handled.next() : handler.recover(command, facts, transaction));
        }
        return answers;
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
