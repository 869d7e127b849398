package capacity.events.aggregates;

import capacity.http.problem.ProblemException;
import capacity.http.security.Actor;
import capacity.journal.command.CommandLoop;
import capacity.journal.command.LoopMeter;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.relay.Relay;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.Outcome.Done;
import capacity.journal.stream.Outcome.Refused;
import capacity.journal.stream.StreamCommand;
import capacity.journal.stream.StreamHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.LongPredicate;

/** Hands commands to the journal's loop and waits for what they come to. */
@Singleton
public class CommandRecorder {

    private final CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction> loop;
    private final Relay relay;
    private final SecurityIdentity caller;

    CommandRecorder(PgJournal journal, Relay relay, MeterRegistry meters, SecurityIdentity caller) {
        this.loop = new CommandLoop<>(
                EventJournalBeans.NAME,
                journal,
                new StreamHandler(),
                CommandLoop.Bounds.DEFAULT,
                new LoopMeter(meters, EventJournalBeans.NAME));
        this.relay = relay;
        this.caller = caller;
    }

    void start() {
        loop.start();
    }

    /** What waits is recorded before. */
    void close() {
        loop.close();
    }

    /**
     * @param current what the command came to
     * @param changed whether it made a fact
     */
    public record CommandResult<S>(VersionedState<S> current, boolean changed) {}

    /** For an id that may be new. */
    <C, S> CommandResult<S> create(Aggregate<C, S, ?> aggregate, UUID stream, C command) {
        return record(new StreamCommand<>(stream, aggregate.decider(), command, version -> true, true));
    }

    /** For something that exists. */
    <C, S> CommandResult<S> change(Aggregate<C, S, ?> aggregate, UUID stream, LongPredicate version, C command) {
        return record(new StreamCommand<>(stream, aggregate.decider(), command, version, false));
    }

    private <C, S> CommandResult<S> record(StreamCommand<C, S> command) {
        Outcome outcome = await(command);
        if (outcome instanceof Refused refused) {
            throw ProblemException.of(refused.rejection());
        }
        Done done = (Done) outcome;
        if (done.changed()) {
            relay.wake();
        }
        @SuppressWarnings("unchecked") // folded by the decider of this command
        S state = (S) done.state();
        return new CommandResult<>(
                new VersionedState<>(command.stream(), state, done.version(), done.position()), done.changed());
    }

    private Outcome await(StreamCommand<?, ?> command) {
        try {
            return loop.submit(Actor.of(caller), command).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
