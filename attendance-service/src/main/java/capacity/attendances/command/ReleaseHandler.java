package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.DismissItem;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.scan.Submission;
import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.attendances.unitofwork.Receipt;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.decision.Rejection;
import capacity.journal.command.AdmittedCommand;
import java.util.List;
import java.util.Optional;

/** Takes items out of quarantine: decides them again, or dismisses them. */
final class ReleaseHandler {

    private final AttendanceHandler attending;

    ReleaseHandler(AttendanceHandler attending) {
        this.attending = attending;
    }

    /** @param reread the item with its corrections; empty if it does not wait or cannot be read */
    ServiceResult release(AdmittedCommand<?> by, ReleaseItem command, Optional<Submission> reread, UnitOfWork memory) {
        Optional<QuarantinedItem> item = memory.item(command.id());
        if (item.isEmpty() || reread.isEmpty() && item.get().status() == QuarantinedItem.Status.WAITING) {
            return item.filter(QuarantinedItem::isUnreadable)
                    .<ServiceResult>map(closed -> new ServiceResult.Refused(closed.reason(), List.of()))
                    .orElseGet(ReleaseHandler::notFound);
        }
        return switch (item.get().status()) {
            case WAITING ->
                decide(by, item.get(), reread.get(), !command.corrections().isEmpty(), memory);
            case RELEASED ->
                memory.receipt(command.id())
                        .map(receipt -> ScanHandler.present(receipt, null, memory))
                        .orElseGet(ReleaseHandler::notFound);
            case DISMISSED -> ServiceResult.Refused.of("wrong-state", "The item is already dismissed.");
        };
    }

    /** Releases an item whose event has arrived. The actor of the fact is the sender of the item. */
    void release(AdmittedCommand<?> by, QuarantinedItem item, Submission reread, UnitOfWork memory) {
        decide(new AdmittedCommand<>(by.id(), item.receivedBy(), item), item, reread, false, memory);
    }

    private ServiceResult decide(
            AdmittedCommand<?> by, QuarantinedItem item, Submission reread, boolean corrections, UnitOfWork memory) {
        String sent = memory.receipt(item.id()).map(Receipt::content).orElse(reread.digest());
        ServiceResult answer = reread.isValid()
                ? attending.attend(reread.scan(), sent, by.actor(), by.id(), memory)
                : ServiceResult.Refused.invalid(reread.faults());
        if (answer instanceof ServiceResult.Refused refused) {
            Rejection why = refused.rejection();
            memory.save(item.stillWaiting(why, reread, corrections, by.id()));
        } else {
            memory.save(item.released(memory.now(), by.actor(), by.id()));
        }
        return answer;
    }

    ServiceResult dismiss(AdmittedCommand<?> by, DismissItem command, UnitOfWork memory) {
        Optional<QuarantinedItem> item = memory.item(command.id());
        if (item.isEmpty()) {
            return notFound();
        }
        if (item.get().status() == QuarantinedItem.Status.RELEASED) {
            return ServiceResult.Refused.of("wrong-state", "The item is already released.");
        }
        if (item.get().status() == QuarantinedItem.Status.WAITING) {
            memory.save(item.get().dismissed(memory.now(), by.actor(), command.reason(), by.id()));
        }
        return new ServiceResult.DismissalResult(command.id());
    }

    private static ServiceResult notFound() {
        return ServiceResult.Refused.of("not-found", "There is no item with this id in quarantine.");
    }
}
