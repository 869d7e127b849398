package capacity.contracts.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.Fact;
import java.util.List;

/** Given these facts, when this is asked, then these facts follow, or that refusal. */
public final class DeciderSpec<C, S, F extends Fact> {

    private final Decider<C, S, F> decider;
    private S state;
    private Decision<F> decision;

    private DeciderSpec(Decider<C, S, F> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    public static <C, S, F extends Fact> DeciderSpec<C, S, F> of(Decider<C, S, F> decider) {
        return new DeciderSpec<>(decider);
    }

    public DeciderSpec<C, S, F> given(List<? extends F> facts) {
        facts.forEach(fact -> state = decider.evolve(state, fact));
        return this;
    }

    public DeciderSpec<C, S, F> when(C command) {
        decision = decider.decide(state, command);
        return this;
    }

    public void then(List<? extends F> facts) {
        assertEquals(new Decision.Accepted<>(List.copyOf(facts)), decision);
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
