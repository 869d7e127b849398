package capacity.facts;

import capacity.contracts.http.Actor;
import capacity.contracts.http.ProblemException;
import capacity.journal.CommandLoop;
import capacity.journal.LoopMeter;
import capacity.journal.Outcome;
import capacity.journal.Outcome.Done;
import capacity.journal.Outcome.Refused;
import capacity.journal.StreamCommand;
import capacity.journal.StreamHandler;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.LongPredicate;

/** Hands commands to the journal's loop and waits for what they come to. */
@Singleton
public class Recorder {

    private final CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction> loop;
    private final Relay relay;
    private final SecurityIdentity caller;

    Recorder(PgJournal journal, Relay relay, MeterRegistry meters, SecurityIdentity caller) {
        this.loop = new CommandLoop<>(
                EventsJournal.NAME,
                journal,
                new StreamHandler(),
                CommandLoop.Bounds.DEFAULT,
                new LoopMeter(meters, EventsJournal.NAME));
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
    public record Recorded<S>(Current<S> current, boolean changed) {}

    /** For an id that may be new. */
    <C, S> Recorded<S> create(Aggregate<C, S, ?> aggregate, UUID stream, C command) {
        return record(new StreamCommand<>(stream, aggregate.decider(), command, version -> true, true));
    }

    /** For something that exists. */
    <C, S> Recorded<S> change(Aggregate<C, S, ?> aggregate, UUID stream, LongPredicate version, C command) {
        return record(new StreamCommand<>(stream, aggregate.decider(), command, version, false));
    }

    private <C, S> Recorded<S> record(StreamCommand<C, S> command) {
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
        return new Recorded<>(new Current<>(command.stream(), state, done.version(), done.position()), done.changed());
    }

    private Outcome await(StreamCommand<?, ?> command) {
        try {
            return loop.submit(Actor.of(caller), command).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
