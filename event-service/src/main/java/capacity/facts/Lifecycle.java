package capacity.facts;

import capacity.journal.JournalException;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgJournal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Starts what has threads of its own, and stops it in the order in which each needs the next. */
@Singleton
public class Lifecycle {

    /** So that a new database takes facts as soon as we answer. Without Kafka the relay says so sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(Lifecycle.class);

    private final PgJournal journal;
    private final Recorder recorder;
    private final Relay relay;
    private final Catalogue catalogue;

    Lifecycle(PgJournal journal, Recorder recorder, Relay relay, Catalogue catalogue) {
        this.journal = journal;
        this.recorder = recorder;
        this.relay = relay;
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent event) {
        recorder.start();
        relay.start();
        relay.awaitFirstLook(PATIENCE);
        readAhead();
    }

    /** So that the first reader need not wait for the whole journal; if it cannot be had now, that reader waits. */
    private void readAhead() {
        try {
            catalogue.catchUp();
        } catch (JournalException e) {
            LOG.warn("the journal cannot be reached yet");
        }
    }

    /** Requests have ended by now; what they left in the queue is recorded before the connections go. */
    void stop(@Observes ShutdownEvent event) {
        recorder.close();
        relay.close();
        journal.close();
    }
}
