package capacity.facts;

import capacity.journal.CommandLoop;
import capacity.journal.JournalException;
import capacity.journal.Outcome;
import capacity.journal.StreamCommand;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Starts what has threads of its own, and stops it in the order in which each needs the next. */
@Singleton
public class Lifecycle {

    private static final Logger LOG = Logger.getLogger(Lifecycle.class);

    private final PgJournal journal;
    private final CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction> loop;
    private final Relay relay;
    private final Catalogue catalogue;

    Lifecycle(
            PgJournal journal,
            CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction> loop,
            Relay relay,
            Catalogue catalogue) {
        this.journal = journal;
        this.loop = loop;
        this.relay = relay;
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
        relay.start();
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
        loop.close();
        relay.close();
        journal.close();
    }
}
