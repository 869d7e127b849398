package capacity.events.aggregates;

import capacity.contracts.decision.Decider;
import capacity.contracts.facts.Fact;
import java.util.stream.Stream;

/**
 * One kind of thing that this service keeps: its rules, and its view for clients. Every implementation is a bean, so
 * that {@link AggregateCatalogue} finds it.
 *
 * @param <C> commands
 * @param <S> the state that results from the facts
 * @param <F> facts
 */
public interface Aggregate<C, S, F extends Fact> {

    Decider<C, S, F> decider();

    /** The view that answers every request about one of them; called only for those that exist. */
    Object view(VersionedState<S> current);

    /** The texts in which {@code q} searches; missing ones are null. Called only for those that exist. */
    Stream<String> searchedTexts(S state);

    /** The type of {@link #view}, whose members are the columns of a list as a file. */
    Class<? extends Record> viewType();

    /** Everything that a fact can change, as a value that becomes a JSON object; history compares two of them. */
    Object historyState(S state);
}
