package capacity.journal.beans;

import capacity.http.problem.ProblemException;
import capacity.journal.JournalException;
import capacity.journal.command.CommandLoop;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The way from a request to the command loop: submits commands, wakes the relay when they recorded facts, and turns a
 * refusal into its problem. No thread waits for an answer.
 *
 * <p>Every stage fails with a {@link JournalException} if the journal could not take the command, or with the fault that
 * the database finds in this command alone.
 */
public class CommandGateway<C, A> implements AutoCloseable {

    private final CommandLoop<C, A, ?> loop;
    private final Runnable wakeRelay;
    private final AnswerReader<A> answers;

    public CommandGateway(CommandLoop<C, A, ?> loop, Runnable wakeRelay, AnswerReader<A> answers) {
        this.loop = loop;
        this.wakeRelay = wakeRelay;
        this.answers = answers;
    }

    public void start() {
        loop.start();
    }

    /** Fails with a {@link ProblemException} if the command is refused. */
    public CompletionStage<A> execute(String actor, C command) {
        return submit(actor, command).thenApply(this::orThrow);
    }

    /** A refusal is an answer like any other. */
    public CompletionStage<A> submit(String actor, C command) {
        try {
            return loop.submit(actor, command).thenApply(this::announced);
        } catch (JournalException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    /** The loop takes all commands or none; a refusal is an answer like any other. */
    public CompletionStage<List<A>> submitAll(String actor, List<C> commands) {
        try {
            List<CompletableFuture<A>> pending = loop.submitAll(actor, commands);
            return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new))
                    .thenApply(done -> pending.stream()
                            .map(CompletableFuture::join)
                            .map(this::announced)
                            .toList());
        } catch (JournalException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private A announced(A answer) {
        if (answers.hasNewFacts(answer)) {
            wakeRelay.run();
        }
        return answer;
    }

    /** @throws ProblemException if the answer is a refusal */
    public A orThrow(A answer) {
        answers.refusal(answer).ifPresent(problem -> {
            throw ProblemException.of(problem);
        });
        return answer;
    }

    /** Takes no more commands and returns when those that wait are answered. */
    @Override
    public void close() {
        loop.close();
    }
}
