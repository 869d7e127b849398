package capacity.recording;

import capacity.attendance.AttendanceCommand.Annul;
import capacity.attendance.AttendanceDecider;
import capacity.batch.AttendanceStream;
import capacity.batch.Memory;
import capacity.batch.Receipt;
import capacity.contracts.AttendanceFact;
import capacity.contracts.Decision;
import capacity.journal.Admitted;
import capacity.recording.RecordingCommand.AnnulScan;
import java.util.Optional;

/** Ends the attendance that stood when a scan was recorded. */
final class Annulling {

    private final AttendanceDecider decider = new AttendanceDecider();

    Answer annul(Admitted<?> by, AnnulScan command, Memory memory) {
        Optional<Receipt> receipt = memory.receipt(command.scanId());
        if (receipt.isEmpty()) {
            return Answer.Refused.of("not-found", "There is no such scan.");
        }
        return receipt.get().isQuarantined()
                ? Answer.Refused.of("wrong-state", "The scan is in quarantine; dismiss it there.")
                : annul(by, command, receipt.get(), memory);
    }

    private Answer annul(Admitted<?> by, AnnulScan command, Receipt receipt, Memory memory) {
        AttendanceStream stream = memory.stream(receipt.participantId(), receipt.eventId());
        Annul annul = new Annul(
                receipt.standing(), receipt.eventId(), receipt.participantId(), receipt.day(), command.reason());
        if (decider.decide(stream.state(), annul) instanceof Decision.Accepted<AttendanceFact> accepted) {
            accepted.facts().forEach(fact -> record(fact, by, command, memory));
        }
        return new Answer.Annulled(command.scanId(), receipt.participantId(), stream.annulledAt(receipt.standing()));
    }

    private static void record(AttendanceFact fact, Admitted<?> by, AnnulScan command, Memory memory) {
        long position = memory.record(fact, by.actor(), by.id());
        if (command.note() != null) {
            memory.note(position, fact.participantId(), command.note());
        }
    }
}
