package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.AnnulScan;
import capacity.attendances.decider.AttendanceCommand.Annul;
import capacity.attendances.decider.AttendanceDecider;
import capacity.attendances.unitofwork.AttendanceStream;
import capacity.attendances.unitofwork.Receipt;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.AttendanceFact;
import capacity.journal.command.AdmittedCommand;
import java.util.Optional;
import java.util.OptionalLong;

/** Annuls the day for which a scan stands. A scan that was a duplicate annuls nothing. */
final class AnnulmentHandler {

    private final AttendanceDecider decider = new AttendanceDecider();

    ServiceResult annul(AdmittedCommand<?> by, AnnulScan command, UnitOfWork memory) {
        Optional<Receipt> receipt = memory.receipt(command.scanId());
        if (receipt.isEmpty()) {
            return ServiceResult.Refused.of("not-found", "There is no scan with this id.");
        }
        return receipt.get().isQuarantined()
                ? ServiceResult.Refused.of("wrong-state", "The scan is in quarantine. Dismiss it there.")
                : annul(by, command, receipt.get(), memory);
    }

    private ServiceResult annul(AdmittedCommand<?> by, AnnulScan command, Receipt receipt, UnitOfWork memory) {
        AttendanceStream stream = memory.stream(receipt.participantId(), receipt.eventId());
        Annul annul = new Annul(command.scanId(), command.reason());
        if (decider.decide(stream.state(), annul) instanceof Decision.Accepted<AttendanceFact> accepted) {
            accepted.facts().forEach(fact -> record(fact, by, command, memory));
        }
        OptionalLong annulledAt = stream.annulledAt(command.scanId());
        return new ServiceResult.AnnulmentResult(
                command.scanId(),
                receipt.participantId(),
                annulledAt.isPresent(),
                annulledAt.isPresent()
                        ? null
                        : stream.standing(receipt, receipt.day()).orElse(null),
                annulledAt.isPresent() ? Long.valueOf(annulledAt.getAsLong()) : receipt.position());
    }

    private static void record(AttendanceFact fact, AdmittedCommand<?> by, AnnulScan command, UnitOfWork memory) {
        long position = memory.record(fact, by.actor(), by.id());
        if (command.note() != null) {
            memory.note(position, fact.participantId(), command.note());
        }
    }
}
