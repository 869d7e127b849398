package capacity.recording;

import capacity.batch.Hints;
import capacity.batch.Lookups;
import capacity.batch.Memory;
import capacity.batch.Writes;
import capacity.contracts.AttendanceFact;
import capacity.contracts.AttendanceFact.ParticipantAttended;
import capacity.journal.Admitted;
import capacity.journal.BatchHandler;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgTransaction;
import capacity.recording.RecordingCommand.AnnulScan;
import capacity.recording.RecordingCommand.LearnEvents;
import capacity.recording.RecordingCommand.RelearnEvents;
import java.util.List;
import java.util.function.Supplier;

/** Looks up for the whole batch, decides command by command in memory, writes for the whole batch. */
public final class RecordingHandler implements BatchHandler<RecordingCommand, Answer, PgTransaction> {

    private final ItemOpener opener;
    private final Hints hints = new Hints();

    public RecordingHandler(ItemOpener opener) {
        this.opener = opener;
    }

    @Override
    public Supplier<List<Answer>> prepare(List<Admitted<RecordingCommand>> batch, PgTransaction transaction) {
        if (batch.isEmpty()) {
            return List::of;
        }
        Memory memory = new Memory(transaction::head);
        BatchRun run = new BatchRun(opener, transaction, memory, new Lookups(transaction, memory, hints));
        run.prepare(batch);
        return () -> {
            List<Answer> answers = run.answer(batch);
            Writes.send(memory, transaction);
            return answers;
        };
    }

    /** Commands that made no fact are simply handled again: receipts and items tell what they did. */
    @Override
    public Answer recover(Admitted<RecordingCommand> admitted, List<StoredFact> made, PgTransaction transaction) {
        StoredFact last = made.get(made.size() - 1);
        AttendanceFact fact = (AttendanceFact) last.fact();
        if (admitted.command() instanceof LearnEvents || admitted.command() instanceof RelearnEvents) {
            return new Answer.Learned(true, true);
        }
        if (admitted.command() instanceof AnnulScan annulled) {
            return new Answer.Annulled(
                    annulled.scanId(), fact.participantId(), last.envelope().position());
        }
        return BatchRun.accepted((ParticipantAttended) fact, last.envelope().position());
    }
}
