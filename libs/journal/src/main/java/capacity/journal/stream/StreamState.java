package capacity.journal.stream;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.decision.Rejection;
import capacity.contracts.facts.Fact;
import capacity.journal.StoredFact;
import java.util.List;
import java.util.function.ToLongFunction;

/** One stream while a batch is decided: the stored facts, and the facts that the batch has added so far. */
final class StreamState<S> {

    private final Decider<?, S, ?> decider;
    private S state;
    private long version;
    private long position;
    private boolean foreign;

    private StreamState(Decider<?, S, ?> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    static <S> StreamState<S> fold(Decider<?, S, ?> decider, List<StoredFact> facts) {
        StreamState<S> stream = new StreamState<>(decider);
        facts.forEach(fact -> stream.add(decider, fact.fact(), fact.envelope().position()));
        return stream;
    }

    /** True if a command named a stream that belongs to something else; commands of its owner need another fold. */
    boolean isForeign() {
        return foreign;
    }

    S state() {
        return state;
    }

    long version() {
        return version;
    }

    /** @param record takes each new fact and returns its future position */
    <C> Outcome decide(StreamCommand<C, S> command, ToLongFunction<Fact> record) {
        if (foreign || !command.decider().family().equals(decider.family())) {
            return refused(command.creates() ? "id-reused" : "not-found", "This id belongs to something else.");
        }
        if (version > 0 && !command.expected().test(version)) {
            return refused("stale-version", "The resource was changed: it is now at version " + version + ".");
        }
        return settle(command.decider(), command.command(), record);
    }

    private <C, F extends Fact> Outcome settle(Decider<C, S, F> decider, C command, ToLongFunction<Fact> record) {
        Decision<F> decision = decider.decide(state, command);
        if (decision instanceof Decision.Refused<F> refused) {
            return new Outcome.Refused(refused.rejection());
        }
        List<F> facts = ((Decision.Accepted<F>) decision).facts();
        facts.forEach(fact -> add(decider, fact, record.applyAsLong(fact)));
        return new Outcome.Done(state, version, position, !facts.isEmpty());
    }

    private <F extends Fact> void add(Decider<?, S, F> decider, Fact fact, long position) {
        if (decider.family().isInstance(fact)) {
            state = decider.evolve(state, decider.family().cast(fact));
        } else {
            foreign = true;
        }
        this.version++;
        this.position = position;
    }

    private static Outcome refused(String code, String detail) {
        return new Outcome.Refused(new Rejection(code, detail));
    }
}
