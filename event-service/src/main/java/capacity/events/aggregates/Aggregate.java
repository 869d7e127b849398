package capacity.events.aggregates;

import capacity.contracts.decision.Decider;
import capacity.contracts.facts.Fact;

/**
 * One kind of thing that this service keeps: its rules, and how clients see it. Every implementation is a bean, so that
 * {@link AggregateCatalogue} finds it.
 *
 * @param <C> commands
 * @param <S> what the facts amount to
 * @param <F> facts
 */
public interface Aggregate<C, S, F extends Fact> {

    Decider<C, S, F> decider();

    /** The answer of every request about one of them; only asked for those that exist. */
    Object view(VersionedState<S> current);

    /** Everything that a fact may change, as a value that becomes a JSON object; history compares two of them. */
    Object historyState(S state);
}
