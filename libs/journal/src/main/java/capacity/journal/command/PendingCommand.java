package capacity.journal.command;

import capacity.journal.CommandTrace;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A command that waits for its answer.
 *
 * @param journey null unless its request is traced
 */
record PendingCommand<C, A>(AdmittedCommand<C> command, CompletableFuture<A> answer, CommandTrace trace) {

    static <C, A> PendingCommand<C, A> of(String actor, C command) {
        return new PendingCommand<>(
                new AdmittedCommand<>(UuidCreator.getTimeOrderedEpoch(), actor, command),
                new CompletableFuture<>(),
                CommandTrace.begin());
    }

    static <C, A> List<AdmittedCommand<C>> commands(List<PendingCommand<C, A>> batch) {
        return batch.stream().map(PendingCommand::command).toList();
    }

    /** The traces of the commands that are traced, by command. */
    static <C, A> Map<UUID, CommandTrace> traces(List<PendingCommand<C, A>> batch) {
        Map<UUID, CommandTrace> followed = new HashMap<>();
        for (PendingCommand<C, A> pending : batch) {
            if (pending.trace() != null) {
                followed.put(pending.command().id(), pending.trace());
            }
        }
        return followed;
    }

    static <C, A> void answer(List<PendingCommand<C, A>> batch, List<A> answers) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).ended().complete(answers.get(i));
        }
    }

    static <C, A> void fail(List<PendingCommand<C, A>> batch, Throwable reason) {
        batch.forEach(pending -> pending.ended().completeExceptionally(reason));
    }

    private CompletableFuture<A> ended() {
        if (trace != null) {
            trace.ended();
        }
        return answer;
    }
}
