package capacity.attendances.command;

import capacity.attendances.command.ServiceResult.AnnulmentResult;
import capacity.attendances.command.ServiceResult.EventUpdateResult;
import capacity.attendances.command.ServiceResult.Refused;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.http.problem.Problem;
import capacity.journal.beans.AnswerReader;
import java.util.Optional;

/** Tells the gateway what the result of a command means. */
public final class ServiceResultReader implements AnswerReader<ServiceResult> {

    /** Facts about events may release quarantined items, which then become new facts. */
    @Override
    public boolean hasNewFacts(ServiceResult result) {
        return result instanceof ScanResult scan && scan.fresh()
                || result instanceof AnnulmentResult
                || result instanceof EventUpdateResult update && update.taken();
    }

    @Override
    public Optional<Problem> refusal(ServiceResult result) {
        return result instanceof Refused refused ? Optional.of(problem(refused)) : Optional.empty();
    }

    private static Problem problem(Refused refused) {
        return refused.faults().isEmpty() ? Problem.of(refused.rejection()) : Problem.invalid(refused.faults());
    }
}
