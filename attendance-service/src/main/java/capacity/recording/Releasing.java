package capacity.recording;

import capacity.batch.Item;
import capacity.batch.Memory;
import capacity.batch.Receipt;
import capacity.contracts.Rejection;
import capacity.journal.Admitted;
import capacity.recording.RecordingCommand.DismissItem;
import capacity.recording.RecordingCommand.ReleaseItem;
import capacity.scan.Submission;
import java.util.List;
import java.util.Optional;

/** Out of quarantine: decided again, or dismissed. */
final class Releasing {

    private final Attending attending;

    Releasing(Attending attending) {
        this.attending = attending;
    }

    /** @param reread the item with its corrections; empty if there was none to read */
    Answer release(Admitted<?> by, ReleaseItem command, Optional<Submission> reread, Memory memory) {
        Optional<Item> item = memory.item(command.id());
        if (item.isEmpty() || reread.isEmpty() && item.get().status() == Item.Status.WAITING) {
            return item.filter(Item::isUnreadable)
                    .<Answer>map(closed -> new Answer.Refused(closed.reason(), List.of()))
                    .orElseGet(Releasing::notFound);
        }
        return switch (item.get().status()) {
            case WAITING ->
                decide(by, item.get(), reread.get(), !command.corrections().isEmpty(), memory);
            case RELEASED ->
                memory.receipt(command.id())
                        .map(receipt -> Scanning.present(receipt, memory))
                        .orElseGet(Releasing::notFound);
            case DISMISSED -> Answer.Refused.of("wrong-state", "It was dismissed.");
        };
    }

    /** An item whose event has arrived, in the name of who sent it. */
    void release(Admitted<?> by, Item item, Submission reread, Memory memory) {
        decide(new Admitted<>(by.id(), item.receivedBy(), item), item, reread, false, memory);
    }

    private Answer decide(Admitted<?> by, Item item, Submission reread, boolean corrections, Memory memory) {
        String sent = memory.receipt(item.id()).map(Receipt::content).orElse(reread.digest());
        Answer answer = reread.isValid()
                ? attending.attend(reread.scan(), sent, by.actor(), by.id(), memory)
                : Answer.Refused.invalid(reread.faults());
        if (answer instanceof Answer.Refused refused) {
            Rejection why = refused.rejection();
            memory.keep(item.still(why, reread, corrections, by.id()));
        } else {
            memory.keep(item.released(memory.now(), by.actor(), by.id()));
        }
        return answer;
    }

    Answer dismiss(Admitted<?> by, DismissItem command, Memory memory) {
        Optional<Item> item = memory.item(command.id());
        if (item.isEmpty()) {
            return notFound();
        }
        if (item.get().status() == Item.Status.RELEASED) {
            return Answer.Refused.of("wrong-state", "It was released.");
        }
        if (item.get().status() == Item.Status.WAITING) {
            memory.keep(item.get().dismissed(memory.now(), by.actor(), command.reason(), by.id()));
        }
        return new Answer.Dismissed(command.id());
    }

    private static Answer notFound() {
        return Answer.Refused.of("not-found", "There is no such item in quarantine.");
    }
}
