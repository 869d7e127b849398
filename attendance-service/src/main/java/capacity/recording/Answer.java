package capacity.recording;

import capacity.batch.Receipt;
import capacity.contracts.Rejection;
import capacity.contracts.http.Fault;
import java.util.List;
import java.util.UUID;

/** What came of a command. */
public sealed interface Answer {

    /**
     * @param problem why it is in quarantine; null if it is not
     * @param fresh whether this command made a fact
     */
    record Recorded(Receipt receipt, Rejection problem, boolean fresh) implements Answer {}

    record Annulled(UUID id, UUID participantId, long position) implements Answer {}

    record Dismissed(UUID id) implements Answer {}

    /**
     * @param taken false if another reader was faster
     * @param more whether there may be more to release
     */
    record Learned(boolean taken, boolean more) implements Answer {}

    /** @param faults empty unless the content is at fault */
    record Refused(Rejection rejection, List<Fault> faults) implements Answer {
        static Refused of(String code, String detail) {
            return new Refused(new Rejection(code, detail), List.of());
        }

        static Refused invalid(List<Fault> faults) {
            return new Refused(new Rejection("invalid", "The content is understood and refused; see errors."), faults);
        }
    }
}
