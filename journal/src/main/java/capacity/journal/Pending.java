package capacity.journal;

import capacity.journal.trace.Journey;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A command that waits for its answer.
 *
 * @param journey null unless its request is followed
 */
record Pending<C, A>(Admitted<C> command, CompletableFuture<A> answer, Journey journey) {

    static <C, A> Pending<C, A> of(String actor, C command) {
        return new Pending<>(
                new Admitted<>(UuidCreator.getTimeOrderedEpoch(), actor, command),
                new CompletableFuture<>(),
                Journey.begin());
    }

    static <C, A> List<Admitted<C>> commands(List<Pending<C, A>> batch) {
        return batch.stream().map(Pending::command).toList();
    }

    /** Those that are followed, by command. */
    static <C, A> Map<UUID, Journey> followed(List<Pending<C, A>> batch) {
        Map<UUID, Journey> followed = new HashMap<>();
        for (Pending<C, A> pending : batch) {
            if (pending.journey() != null) {
                followed.put(pending.command().id(), pending.journey());
            }
        }
        return followed;
    }

    static <C, A> void answer(List<Pending<C, A>> batch, List<A> answers) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).ended().complete(answers.get(i));
        }
    }

    static <C, A> void fail(List<Pending<C, A>> batch, Throwable reason) {
        batch.forEach(pending -> pending.ended().completeExceptionally(reason));
    }

    private CompletableFuture<A> ended() {
        if (journey != null) {
            journey.ended();
        }
        return answer;
    }
}
