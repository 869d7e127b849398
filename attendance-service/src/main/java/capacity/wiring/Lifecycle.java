package capacity.wiring;

import capacity.intake.Intake;
import capacity.journal.CommandLoop;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import capacity.participant.MasterKey;
import capacity.participant.Register;
import capacity.recording.Answer;
import capacity.recording.RecordingCommand;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Nothing starts under a wrong master key. Starts the loop before those that submit to it, and stops it after them: what was admitted is settled. */
@Singleton
public class Lifecycle {

    /** So that a new database takes facts as soon as we answer. Without Kafka the relay says so sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommandLoop<RecordingCommand, Answer, PgTransaction> loop;
    private final Relay relay;
    private final Intake intake;
    private final PgJournal journal;
    private final MasterKey masterKey;
    private final Register register;

    Lifecycle(
            CommandLoop<RecordingCommand, Answer, PgTransaction> loop,
            Relay relay,
            Intake intake,
            PgJournal journal,
            MasterKey masterKey,
            Register register) {
        this.loop = loop;
        this.relay = relay;
        this.intake = intake;
        this.journal = journal;
        this.masterKey = masterKey;
        this.register = register;
    }

    void start(@Observes StartupEvent event) {
        masterKey.check(register);
        loop.start();
        relay.start();
        relay.awaitFirstLook(PATIENCE);
        intake.start();
    }

    void stop(@Observes ShutdownEvent event) {
        intake.close();
        loop.close();
        relay.close();
        journal.close();
    }
}
