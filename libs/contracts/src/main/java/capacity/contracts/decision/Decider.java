package capacity.contracts.decision;

import capacity.contracts.facts.Fact;

/**
 * The rules of one aggregate, as pure functions: everything that a decision needs (ids, the time) is in the command.
 *
 * @param <C> commands
 * @param <S> the state that results from the facts so far
 * @param <F> facts
 */
public interface Decider<C, S, F extends Fact> {

    /** The facts of this aggregate. Any other fact in its stream means that the id belongs to something else. */
    Class<F> family();

    S initial();

    S evolve(S state, F fact);

    Decision<F> decide(S state, C command);
}
