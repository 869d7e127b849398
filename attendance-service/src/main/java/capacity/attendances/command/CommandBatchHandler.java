package capacity.attendances.command;

import capacity.attendances.unitofwork.BatchReads;
import capacity.attendances.unitofwork.BatchWrites;
import capacity.attendances.unitofwork.RecentParticipants;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.journal.StoredFact;
import capacity.journal.command.AdmittedCommand;
import capacity.journal.command.BatchHandler;
import capacity.journal.postgres.PgTransaction;
import java.util.List;
import java.util.function.Supplier;

/** Looks up for the whole batch, decides command by command in memory, writes for the whole batch. */
public final class CommandBatchHandler implements BatchHandler<ServiceCommand, ServiceResult, PgTransaction> {

    private final QuarantinedItemReader opener;
    private final RecentParticipants hints = new RecentParticipants();

    public CommandBatchHandler(QuarantinedItemReader opener) {
        this.opener = opener;
    }

    @Override
    public Supplier<List<ServiceResult>> prepare(
            List<AdmittedCommand<ServiceCommand>> batch, PgTransaction transaction) {
        if (batch.isEmpty()) {
            return List::of;
        }
        UnitOfWork memory = new UnitOfWork(transaction::head);
        CommandBatch run = new CommandBatch(opener, transaction, memory, new BatchReads(transaction, memory, hints));
        run.prepare(batch);
        return () -> {
            List<ServiceResult> answers = run.answer(batch);
            BatchWrites.send(memory, transaction);
            return answers;
        };
    }

    /** Commands that recorded no fact are handled again: receipts and items show what they did. */
    @Override
    public ServiceResult recover(
            AdmittedCommand<ServiceCommand> admitted, List<StoredFact> made, PgTransaction transaction) {
        return RecoveredResults.of(admitted.command(), made);
    }
}
