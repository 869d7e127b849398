package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.AnnulScan;
import capacity.attendances.command.ServiceCommand.RebuildEvents;
import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceCommand.UpdateEvents;
import capacity.attendances.unitofwork.BatchReads;
import capacity.attendances.unitofwork.BatchWrites;
import capacity.attendances.unitofwork.RecentParticipants;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
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
        return recover(admitted.command(), made.get(made.size() - 1));
    }

    static ServiceResult recover(ServiceCommand command, StoredFact last) {
        AttendanceFact fact = (AttendanceFact) last.fact();
        if (command instanceof UpdateEvents || command instanceof RebuildEvents) {
            return new ServiceResult.EventUpdateResult(true, true);
        }
        if (command instanceof AnnulScan annulled) {
            return new ServiceResult.AnnulmentResult(
                    annulled.scanId(), fact.participantId(), last.envelope().position());
        }
        if (command instanceof RecordScan || command instanceof ReleaseItem) {
            return CommandBatch.accepted(
                    (ParticipantAttended) fact, last.envelope().position());
        }
        throw new IllegalArgumentException("no fact is made by " + command.getClass());
    }
}
