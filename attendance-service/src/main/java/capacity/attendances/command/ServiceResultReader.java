package capacity.attendances.command;

import capacity.attendances.command.ServiceResult.Refused;
import capacity.http.problem.Problem;
import capacity.journal.beans.AnswerReader;
import java.util.Optional;

/** Tells the gateway what the result of a command means. */
public final class ServiceResultReader implements AnswerReader<ServiceResult> {

    @Override
    public boolean hasNewFacts(ServiceResult result) {
        return result.hasNewFacts();
    }

    @Override
    public Optional<Problem> refusal(ServiceResult result) {
        return result instanceof Refused refused ? Optional.of(problem(refused)) : Optional.empty();
    }

    private static Problem problem(Refused refused) {
        return refused.faults().isEmpty() ? Problem.of(refused.rejection()) : Problem.invalid(refused.faults());
    }
}
