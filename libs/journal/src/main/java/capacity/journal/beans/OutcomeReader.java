package capacity.journal.beans;

import capacity.http.problem.Problem;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.Outcome.Done;
import capacity.journal.stream.Outcome.Refused;
import java.util.Optional;

/** The outcome of a command to one stream, as the gateway reads it. */
public final class OutcomeReader implements AnswerReader<Outcome> {

    @Override
    public boolean hasNewFacts(Outcome outcome) {
        return outcome instanceof Done done && done.changed();
    }

    @Override
    public Optional<Problem> refusal(Outcome outcome) {
        return outcome instanceof Refused refused ? Optional.of(Problem.of(refused.rejection())) : Optional.empty();
    }
}
