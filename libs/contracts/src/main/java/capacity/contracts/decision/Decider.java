package capacity.contracts.decision;

import capacity.contracts.facts.Fact;

/**
 * The rules of one aggregate, as pure functions: whatever a decision needs (ids, the time) is in the command.
 *
 * @param <C> commands
 * @param <S> what the facts so far amount to
 * @param <F> facts
 */
public interface Decider<C, S, F extends Fact> {

    /** The facts that belong to this aggregate; any other fact in its stream means that the id is something else's. */
    Class<F> family();

    S initial();

    S evolve(S state, F fact);

    Decision<F> decide(S state, C command);
}
