package capacity.journal.stream;

import static java.util.stream.Collectors.toSet;

import capacity.journal.NewFact;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import capacity.journal.command.AdmittedCommand;
import capacity.journal.command.BatchHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Five steps for any aggregate: load, fold, decide, append, answer. */
public final class StreamHandler implements BatchHandler<StreamCommand<?, ?>, Outcome, Transaction> {

    @Override
    public Supplier<List<Outcome>> prepare(List<AdmittedCommand<StreamCommand<?, ?>>> batch, Transaction transaction) {
        return () -> handle(batch, transaction);
    }

    private List<Outcome> handle(List<AdmittedCommand<StreamCommand<?, ?>>> batch, Transaction transaction) {
        Set<UUID> named =
                batch.stream().map(admitted -> admitted.command().stream()).collect(toSet());
        Map<UUID, List<StoredFact>> stored = transaction.load(named);
        Map<UUID, StreamState<?>> states = new HashMap<>();
        List<NewFact> facts = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        long head = transaction.head().position();
        for (AdmittedCommand<StreamCommand<?, ?>> admitted : batch) {
            outcomes.add(decide(admitted, stored, states, facts, head));
        }
        transaction.append(facts);
        return outcomes;
    }

    private <C, S> Outcome decide(
            AdmittedCommand<StreamCommand<?, ?>> admitted,
            Map<UUID, List<StoredFact>> stored,
            Map<UUID, StreamState<?>> states,
            List<NewFact> facts,
            long head) {
        @SuppressWarnings("unchecked") // a command and its decider come together
        StreamCommand<C, S> command = (StreamCommand<C, S>) admitted.command();
        @SuppressWarnings(
                "unchecked") // folded by the same decider, or by one that found that the stream is not its own
        StreamState<S> state = (StreamState<S>) states.compute(
                command.stream(),
                (id, known) -> known == null || known.version() == 0 || known.isForeign()
                        ? StreamState.fold(command.decider(), stored.get(id))
                        : known);
        return state.decide(command, made -> {
            facts.add(new NewFact(
                    command.stream(), state.version() + 1, command.stream(), admitted.actor(), admitted.id(), made));
            return head + facts.size();
        });
    }

    @Override
    public Outcome recover(
            AdmittedCommand<StreamCommand<?, ?>> admitted, List<StoredFact> made, Transaction transaction) {
        StreamCommand<?, ?> command = admitted.command();
        List<StoredFact> stored = transaction.load(Set.of(command.stream())).get(command.stream());
        long last = made.get(made.size() - 1).envelope().position();
        List<StoredFact> until = stored.stream()
                .filter(fact -> fact.envelope().position() <= last)
                .toList();
        StreamState<?> state = StreamState.fold(command.decider(), until);
        return new Outcome.Done(state.state(), state.version(), last, true);
    }
}
