package capacity.events.aggregates;

import capacity.journal.JournalException;
import capacity.journal.postgres.PgJournal;
import capacity.journal.relay.Relay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Starts everything that has its own threads, and stops it in the order in which each part needs the next one. */
@Singleton
public class EventServiceLifecycle {

    /**
     * So that a new database accepts facts as soon as this service answers. Without Kafka, the relay reports that
     * sooner.
     */
    private static final Duration FIRST_LOOK_TIMEOUT = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(EventServiceLifecycle.class);

    private final PgJournal journal;
    private final EventCommandGateway gateway;
    private final Relay relay;
    private final AggregateCatalogue catalogue;

    EventServiceLifecycle(PgJournal journal, EventCommandGateway gateway, Relay relay, AggregateCatalogue catalogue) {
        this.journal = journal;
        this.gateway = gateway;
        this.relay = relay;
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent event) {
        gateway.start();
        relay.start();
        relay.awaitFirstLook(FIRST_LOOK_TIMEOUT);
        warmUp();
    }

    /**
     * Reads the journal at the start, so that the first reader need not wait for it. If it is unreachable, the first
     * reader waits.
     */
    private void warmUp() {
        try {
            catalogue.catchUp();
            foldTexts();
        } catch (JournalException e) {
            LOG.warn("The journal is unreachable; it will be read at the first request");
        }
    }

    /** Beside the first requests: it takes seconds for ten thousand events. A search before its end folds what it needs. */
    private void foldTexts() {
        Thread thread = new Thread(catalogue::foldTexts, "fold-texts");
        thread.setDaemon(true);
        thread.start();
    }

    /** No request is being served any more; what is left in the queue is recorded before the connections close. */
    void stop(@Observes ShutdownEvent event) {
        gateway.close();
        relay.close();
        journal.close();
    }
}
