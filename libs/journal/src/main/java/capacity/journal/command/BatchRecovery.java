package capacity.journal.command;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import capacity.journal.Journal;
import capacity.journal.JournalException;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.JournalException.OutcomeUnknown;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Settles a batch whose {@link InFlightBatch} failed: once more if the journal was unreachable, in halves if a command
 * is at fault.
 */
final class BatchRecovery<C, A, T extends Transaction> {

    private final Journal<T> journal;
    private final BatchHandler<C, A, ? super T> handler;
    private final CommandQueue<PendingCommand<C, A>> waiting;
    private final LoopMeter meter;

    /** All commands up to this position were answered; facts of an attempt with a lost reply are after it. */
    private long answeredUpTo;

    BatchRecovery(
            Journal<T> journal,
            BatchHandler<C, A, ? super T> handler,
            CommandQueue<PendingCommand<C, A>> waiting,
            LoopMeter meter) {
        this.journal = journal;
        this.handler = handler;
        this.waiting = waiting;
        this.meter = meter;
    }

    /**
     * @param head where a batch began: all earlier commands are answered. It is lower than before if the journal was
     *     set back
     */
    void answeredUpTo(long head) {
        answeredUpTo = head;
    }

    /** @param failure that ended the batch's first attempt */
    void settle(List<PendingCommand<C, A>> batch, Throwable failure) {
        if (failure instanceof JournalException lost) {
            settleAgain(batch, null, lost);
        } else {
            settleHalves(batch, null, failure);
        }
    }

    /**
     * @param lost why an earlier attempt failed, possibly with an unknown outcome; null if the journal was reachable
     */
    private void attempt(List<PendingCommand<C, A>> batch, JournalException lost) {
        long start = System.nanoTime();
        boolean perhapsMade = lost instanceof OutcomeUnknown;
        try {
            PendingCommand.answer(batch, journal.write(transaction -> handle(batch, transaction, perhapsMade)));
            meter.settled(batch.size(), System.nanoTime() - start);
        } catch (JournalException e) {
            settleAgain(batch, lost, e);
        } catch (RuntimeException | Error e) {
            settleHalves(batch, lost, e);
        }
    }

    private void settleAgain(List<PendingCommand<C, A>> batch, JournalException before, JournalException now) {
        if (before == null) {
            attempt(batch, now);
        } else {
            PendingCommand.fail(batch, before instanceof OutcomeUnknown ? before : now);
            // commands that arrived in the meantime have waited as long and would wait as long again; none of them was
            // recorded
            PendingCommand.fail(waiting.drain(), now instanceof OutcomeUnknown ? new JournalUnavailable(now) : now);
        }
    }

    /** The fault of one command must not fail the others: halving finds it in few attempts. */
    private void settleHalves(List<PendingCommand<C, A>> batch, JournalException lost, Throwable fault) {
        if (batch.size() == 1) {
            PendingCommand.fail(batch, lost instanceof OutcomeUnknown ? lost : fault);
        } else {
            int half = batch.size() / 2;
            attempt(batch.subList(0, half), lost);
            attempt(batch.subList(half, batch.size()), lost);
        }
    }

    private List<A> handle(List<PendingCommand<C, A>> batch, T transaction, boolean perhapsMade) {
        List<AdmittedCommand<C>> commands = PendingCommand.commands(batch);
        transaction.attachTraces(PendingCommand.traces(batch));
        if (perhapsMade) {
            return recoverOrHandle(
                    commands,
                    transaction); // if this attempt fails too, the next one must find the same facts, so answeredUpTo
            // stays
        }
        List<A> answers = handler.prepare(commands, transaction).get();
        answeredUpTo(transaction.head().position());
        return answers;
    }

    private List<A> recoverOrHandle(List<AdmittedCommand<C>> commands, T transaction) {
        Map<UUID, List<StoredFact>> made =
                transaction.madeBy(commands.stream().map(AdmittedCommand::id).collect(toSet()), answeredUpTo).stream()
                        .collect(groupingBy(StoredFact::command));
        List<AdmittedCommand<C>> rest = commands.stream()
                .filter(command -> !made.containsKey(command.id()))
                .toList();
        Iterator<A> handled = handler.prepare(rest, transaction).get().iterator();
        List<A> answers = new ArrayList<>();
        for (AdmittedCommand<C> command : commands) {
            List<StoredFact> facts = made.get(command.id());
            answers.add(facts == null ? handled.next() : handler.recover(command, facts, transaction));
        }
        return answers;
    }
}
