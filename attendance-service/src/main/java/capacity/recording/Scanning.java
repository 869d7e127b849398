package capacity.recording;

import capacity.batch.Item;
import capacity.batch.Memory;
import capacity.batch.Receipt;
import capacity.contracts.Rejection;
import capacity.journal.Admitted;
import capacity.recording.RecordingCommand.RecordScan;
import capacity.scan.Submission;
import java.util.Optional;

/** A scan as it comes in: sent before, or new. */
final class Scanning {

    private static final Rejection REMOVED =
            new Rejection("removed", "It was quarantined and is not there any more; scan again under a new id.");

    private static final Rejection ID_REUSED =
            new Rejection("id-reused", "The id belongs to a scan with other content; this one is kept under another.");

    private final Attending attending;

    Scanning(Attending attending) {
        this.attending = attending;
    }

    Answer record(Admitted<?> by, RecordScan command, Memory memory) {
        Submission sent = command.sent();
        Optional<Receipt> known = memory.receipt(sent.id());
        if (known.isEmpty()) {
            return first(by, command, memory);
        }
        if (memory.says(known.get(), sent.digest())) {
            return present(known.get(), memory);
        }
        return command.keep()
                ? collided(by, sent.collided(), memory)
                : Answer.Refused.of("id-reused", "The id belongs to a scan with other content.");
    }

    private Answer first(Admitted<?> by, RecordScan command, Memory memory) {
        Submission sent = command.sent();
        Answer answer = sent.isValid()
                ? attending.attend(sent.scan(), sent.digest(), by.actor(), by.id(), memory)
                : Answer.Refused.invalid(sent.faults());
        return command.keep() && answer instanceof Answer.Refused refused
                ? quarantined(by, sent, refused.rejection(), memory)
                : answer;
    }

    private static Answer collided(Admitted<?> by, Submission sent, Memory memory) {
        return memory.receipt(sent.id())
                .map(kept -> present(kept, memory))
                .orElseGet(() -> quarantined(by, sent, ID_REUSED, memory));
    }

    private static Answer quarantined(Admitted<?> by, Submission sent, Rejection reason, Memory memory) {
        return new Answer.Recorded(memory.quarantine(sent, reason, by), reason, false);
    }

    /** The first answer, or today's if it was quarantined then. */
    static Answer present(Receipt receipt, Memory memory) {
        return new Answer.Recorded(
                receipt,
                receipt.isQuarantined()
                        ? memory.item(receipt.scanId()).map(Scanning::reason).orElse(REMOVED)
                        : null,
                false);
    }

    private static Rejection reason(Item item) {
        return item.status() == Item.Status.DISMISSED
                ? new Rejection("dismissed", "An organizer has dismissed it.")
                : item.reason();
    }
}
