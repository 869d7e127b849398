package capacity.journal.beans;

import capacity.http.problem.Problem;
import java.util.Optional;

/** What a {@link CommandGateway} must know of the answers that a service's handler gives. */
public interface AnswerReader<A> {

    /** Whether the command recorded facts, so that the relay has something to publish. */
    boolean hasNewFacts(A answer);

    /** Why the command was refused; empty if it was not. */
    Optional<Problem> refusal(A answer);
}
