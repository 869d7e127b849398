package capacity.journal.stream;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.decision.Rejection;
import capacity.contracts.facts.Fact;
import capacity.journal.StoredFact;
import java.util.List;
import java.util.function.ToLongFunction;

/** One stream while a batch is being decided: what was stored, and what the batch has added so far. */
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

    /** Folded for a command that named somebody else's stream: says nothing to the commands of its owner. */
    boolean isForeign() {
        return foreign;
    }

    S state() {
        return state;
    }

    long version() {
        return version;
    }

    /** @param record takes each new fact and tells the position that it will have */
    <C> Outcome decide(StreamCommand<C, S> command, ToLongFunction<Fact> record) {
        if (foreign || !command.decider().family().equals(decider.family())) {
            return refused(command.creates() ? "id-reused" : "not-found", "This id belongs to something else.");
        }
        if (version > 0 && !command.expected().test(version)) {
            return refused("stale-version", "It is at version " + version + " by now.");
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
