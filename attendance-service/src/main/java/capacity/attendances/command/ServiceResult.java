package capacity.attendances.command;

import capacity.attendances.unitofwork.Receipt;
import capacity.contracts.decision.Rejection;
import capacity.http.problem.Fault;
import java.util.List;
import java.util.UUID;

/** The result of a command. */
public sealed interface ServiceResult {

    /** Whether facts may have been recorded that the relay should publish. */
    boolean hasNewFacts();

    /**
     * @param problem why the scan is in quarantine; null if it is not
     * @param fresh whether this command recorded a fact
     */
    record ScanResult(Receipt receipt, Rejection problem, boolean fresh) implements ServiceResult {
        @Override
        public boolean hasNewFacts() {
            return fresh;
        }
    }

    record AnnulmentResult(UUID id, UUID participantId, long position) implements ServiceResult {
        @Override
        public boolean hasNewFacts() {
            return true;
        }
    }

    record DismissalResult(UUID id) implements ServiceResult {
        @Override
        public boolean hasNewFacts() {
            return false;
        }
    }

    /**
     * @param taken false if another reader was faster
     * @param more whether there may be more items to release
     */
    record EventUpdateResult(boolean taken, boolean more) implements ServiceResult {
        /** Facts about events may release quarantined items, which then become new facts. */
        @Override
        public boolean hasNewFacts() {
            return taken;
        }
    }

    /** @param faults empty unless the content is invalid */
    record Refused(Rejection rejection, List<Fault> faults) implements ServiceResult {
        @Override
        public boolean hasNewFacts() {
            return false;
        }

        static Refused of(String code, String detail) {
            return new Refused(new Rejection(code, detail), List.of());
        }

        static Refused invalid(List<Fault> faults) {
            return new Refused(new Rejection("invalid", "The content is not valid; see errors."), faults);
        }
    }
}
