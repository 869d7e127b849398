package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.AnnulScan;
import capacity.attendances.command.ServiceCommand.RebuildEvents;
import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.command.ServiceCommand.RedateScans;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceCommand.UpdateEvents;
import capacity.attendances.command.ServiceResult.RedatingResult.RedatedScan;
import capacity.attendances.unitofwork.Receipt;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.journal.StoredFact;
import java.util.List;

/** The results of commands whose facts are found in the journal, because the answer to their commit was lost. */
final class RecoveredResults {

    private RecoveredResults() {}

    /** @param made the facts of the command, at least one */
    static ServiceResult of(ServiceCommand command, List<StoredFact> made) {
        StoredFact last = made.get(made.size() - 1);
        long position = last.envelope().position();
        if (command instanceof UpdateEvents || command instanceof RebuildEvents) {
            return new ServiceResult.EventUpdateResult(true, true);
        }
        if (command instanceof AnnulScan annulled) {
            AttendanceFact fact = (AttendanceFact) last.fact();
            return new ServiceResult.AnnulmentResult(annulled.scanId(), fact.participantId(), true, null, position);
        }
        if (command instanceof RedateScans) {
            return new ServiceResult.RedatingResult(
                    made.stream().map(RecoveredResults::redated).toList(), position);
        }
        if (command instanceof RecordScan || command instanceof ReleaseItem) {
            return accepted((ParticipantAttended) last.fact(), last);
        }
        throw new IllegalArgumentException("no fact is made by " + command.getClass());
    }

    private static RedatedScan redated(StoredFact stored) {
        return RedatingHandler.answer((AttendanceRedated) stored.fact());
    }

    /** As from a stored receipt, without what is in no answer: the digest, the moment and the rules. */
    private static ServiceResult accepted(ParticipantAttended fact, StoredFact stored) {
        Receipt receipt = new Receipt(
                fact.scanId(),
                "",
                Receipt.Status.ACCEPTED,
                fact.participantId(),
                fact.eventId(),
                fact.day(),
                fact.scanId(),
                stored.envelope().position(),
                null,
                null);
        return new ServiceResult.ScanResult(receipt, null, true, ScanWarnings.ofFact(fact));
    }
}
