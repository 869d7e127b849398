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

/** Starts what has threads of its own, and stops it in the order in which each needs the next. */
@Singleton
public class EventServiceLifecycle {

    /** So that a new database takes facts as soon as we answer. Without Kafka the relay says so sooner. */
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

    /** So that the first reader need not wait for the whole journal; if it cannot be had now, that reader waits. */
    private void warmUp() {
        try {
            catalogue.catchUp();
        } catch (JournalException e) {
            LOG.warn("the journal cannot be reached yet");
        }
    }

    /** Requests have ended by now; what they left in the queue is recorded before the connections go. */
    void stop(@Observes ShutdownEvent event) {
        gateway.close();
        relay.close();
        journal.close();
    }
}
