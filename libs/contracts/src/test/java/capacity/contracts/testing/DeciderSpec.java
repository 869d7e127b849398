package capacity.contracts.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.Fact;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Given these facts, when this is asked, then these facts follow, or that refusal; or then this is true. */
public final class DeciderSpec<C, S, F> {

    private final BiFunction<S, F, S> evolve;
    private final BiFunction<S, C, Decision<F>> decide;
    private S state;
    private Decision<F> decision;

    private DeciderSpec(S initial, BiFunction<S, F, S> evolve, BiFunction<S, C, Decision<F>> decide) {
        this.evolve = evolve;
        this.decide = decide;
        this.state = initial;
    }

    public static <C, S, F extends Fact> DeciderSpec<C, S, F> of(Decider<C, S, F> decider) {
        return new DeciderSpec<>(decider.initial(), decider::evolve, decider::decide);
    }

    /** For what follows the facts of others and decides nothing. */
    public static <S, F> DeciderSpec<Void, S, F> ofReader(S initial, BiFunction<S, F, S> evolve) {
        return new DeciderSpec<>(initial, evolve, (state, none) -> Decision.nothing());
    }

    public DeciderSpec<C, S, F> given(List<? extends F> facts) {
        facts.forEach(fact -> state = evolve.apply(state, fact));
        return this;
    }

    public DeciderSpec<C, S, F> when(C command) {
        decision = decide.apply(state, command);
        return this;
    }

    public void then(List<? extends F> facts) {
        assertEquals(new Decision.Accepted<>(List.copyOf(facts)), decision);
    }

    /** What the given facts amount to. */
    public void thenState(S expected) {
        assertEquals(expected, state);
    }

    /** A part of what the given facts amount to. */
    public <P> void thenState(Function<? super S, P> part, P expected) {
        assertEquals(expected, part.apply(state));
    }

    public void thenNothing() {
        then(List.of());
    }

    public void thenRefused(String code) {
        if (decision instanceof Decision.Refused<F> refused) {
            assertEquals(code, refused.rejection().code());
        } else {
            throw new AssertionError("expected the refusal " + code + " but was " + decision);
        }
    }
}
