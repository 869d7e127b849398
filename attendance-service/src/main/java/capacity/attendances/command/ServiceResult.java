package capacity.attendances.command;

import capacity.attendances.unitofwork.Receipt;
import capacity.contracts.decision.Rejection;
import capacity.http.problem.Fault;
import capacity.http.problem.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The result of a command. */
public sealed interface ServiceResult {

    /** Whether facts may have been recorded that the relay should publish. */
    boolean hasNewFacts();

    /**
     * @param problem why the scan is in quarantine; null if it is not
     * @param fresh whether this command recorded a fact
     * @param warnings what is accepted and odd; empty for a scan in quarantine
     */
    record ScanResult(Receipt receipt, Rejection problem, boolean fresh, List<Warning> warnings)
            implements ServiceResult {
        @Override
        public boolean hasNewFacts() {
            return fresh;
        }
    }

    /**
     * @param annulled whether the named scan is annulled, now or before; false for a scan that was a duplicate
     * @param standing for a duplicate: the scan that stands for its day; null if none does
     * @param position of the annulment, or of the fact that the scan repeated
     */
    record AnnulmentResult(UUID id, UUID participantId, boolean annulled, UUID standing, Long position)
            implements ServiceResult {
        @Override
        public boolean hasNewFacts() {
            return annulled;
        }
    }

    /** @param redated in the order of the facts */
    record RedatingResult(List<RedatedScan> redated, Long position) implements ServiceResult {
        /**
         * @param from the day until now; null for a scan that had only repeated another one
         * @param standing the scan that stands on the new day
         */
        public record RedatedScan(UUID id, UUID participantId, LocalDate from, LocalDate day, UUID standing) {}

        @Override
        public boolean hasNewFacts() {
            return !redated.isEmpty();
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
