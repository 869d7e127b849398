package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.scan.Submission;
import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.attendances.unitofwork.Receipt;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.decision.Rejection;
import capacity.http.problem.Warning;
import capacity.journal.command.AdmittedCommand;
import java.util.List;
import java.util.Optional;

/** Handles a scan that a client sends: a new one, or a repeat. */
final class ScanHandler {

    private static final Rejection REMOVED =
            new Rejection("removed", "The scan was quarantined, but is no longer there. Send it again with a new id.");

    private static final Rejection ID_REUSED = new Rejection(
            "id-reused", "The id belongs to a scan with different content. This scan is kept under another id.");

    private final AttendanceHandler attending;

    ScanHandler(AttendanceHandler attending) {
        this.attending = attending;
    }

    ServiceResult record(AdmittedCommand<?> by, RecordScan command, UnitOfWork memory) {
        Submission sent = command.sent();
        Optional<Receipt> known = memory.receipt(sent.id());
        if (known.isEmpty()) {
            return first(by, command, memory);
        }
        if (memory.hasSameContent(known.get(), sent.digest())) {
            return present(known.get(), sent, memory);
        }
        return command.keep()
                ? collided(by, sent.collided(), memory)
                : ServiceResult.Refused.of("id-reused", "The id belongs to a scan with different content.");
    }

    private ServiceResult first(AdmittedCommand<?> by, RecordScan command, UnitOfWork memory) {
        Submission sent = command.sent();
        ServiceResult answer = sent.isValid()
                ? attending.attend(sent.scan(), sent.digest(), by.actor(), by.id(), memory)
                : ServiceResult.Refused.invalid(sent.faults());
        return command.keep() && answer instanceof ServiceResult.Refused refused
                ? quarantined(by, sent, refused.rejection(), memory)
                : answer;
    }

    private static ServiceResult collided(AdmittedCommand<?> by, Submission sent, UnitOfWork memory) {
        return memory.receipt(sent.id())
                .map(kept -> present(kept, sent, memory))
                .orElseGet(() -> quarantined(by, sent, ID_REUSED, memory));
    }

    private static ServiceResult quarantined(
            AdmittedCommand<?> by, Submission sent, Rejection reason, UnitOfWork memory) {
        return new ServiceResult.ScanResult(memory.quarantine(sent, reason, by), reason, false, List.of());
    }

    /** The first answer again; for a quarantined scan, the reason as of now. Warnings are those of today too. */
    static ServiceResult present(Receipt receipt, Submission sent, UnitOfWork memory) {
        return receipt.isQuarantined()
                ? new ServiceResult.ScanResult(
                        receipt,
                        memory.item(receipt.scanId()).map(ScanHandler::reason).orElse(REMOVED),
                        false,
                        List.of())
                : new ServiceResult.ScanResult(receipt, null, false, warnings(receipt, sent, memory));
    }

    /** @param sent null if the scan is not sent again, but named */
    private static List<Warning> warnings(Receipt receipt, Submission sent, UnitOfWork memory) {
        return sent == null || sent.scan() == null ? List.of() : ScanWarnings.of(sent.scan(), receipt.day(), memory);
    }

    private static Rejection reason(QuarantinedItem item) {
        return item.status() == QuarantinedItem.Status.DISMISSED
                ? new Rejection("dismissed", "An organizer dismissed the item.")
                : item.reason();
    }
}
