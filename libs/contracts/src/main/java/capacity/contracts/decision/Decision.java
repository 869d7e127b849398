package capacity.contracts.decision;

import java.util.List;

/**
 * The result of a command: facts, or a refusal. Accepted without facts means that there was nothing to change, as in a
 * harmless repeat.
 */
public sealed interface Decision<F> {

    record Accepted<F>(List<F> facts) implements Decision<F> {}

    record Refused<F>(Rejection rejection) implements Decision<F> {}

    static <F> Decision<F> fact(F fact) {
        return new Accepted<>(List.of(fact));
    }

    static <F> Decision<F> facts(List<F> facts) {
        return new Accepted<>(List.copyOf(facts));
    }

    static <F> Decision<F> nothing() {
        return new Accepted<>(List.of());
    }

    static <F> Decision<F> refused(String code, String detail) {
        return new Refused<>(new Rejection(code, detail));
    }

    /** Refuses a member that is valid in itself and does not fit the state. */
    static <F> Decision<F> invalid(String pointer, String detail) {
        return new Refused<>(new Rejection("invalid", detail, pointer));
    }
}
