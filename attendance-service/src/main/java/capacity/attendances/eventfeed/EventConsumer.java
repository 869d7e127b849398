package capacity.attendances.eventfeed;

import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.RebuildEvents;
import capacity.attendances.command.ServiceCommand.UpdateEvents;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.EventUpdateResult;
import capacity.attendances.knownevents.EventArrivals;
import capacity.attendances.knownevents.EventCursors;
import capacity.attendances.knownevents.KnownEventUpdater.ArrivedFact;
import capacity.contracts.envelope.Topics;
import capacity.journal.JournalException;
import capacity.journal.beans.CommandGateway;
import capacity.journal.reader.LogBatch;
import capacity.journal.reader.LogReader;
import capacity.journal.topic.FactSpans;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Reads the events topic continuously, on one thread. If Kafka or the database is unreachable, this thread waits and
 * nothing else does.
 */
@Singleton
public class EventConsumer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BACK_OFF = Duration.ofSeconds(1);
    private static final String ACTOR = "intake";
    private static final UpdateEvents NOTHING = new UpdateEvents(List.of(), List.of(), List.of());

    /** Number of polls after which the topic's id is checked again: the topic may have been recreated. */
    private static final int POLLS_PER_LOOK = 50;

    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final Map<String, Object> kafka;
    private final EventCursors cursors;
    private final EventArrivals arrivals;
    private final SkippedRecordMeter passedBy;
    private final Thread thread = new Thread(this::work, "intake");
    private volatile boolean open = true;
    private volatile String backoff = "";
    private boolean reread;

    EventConsumer(
            CommandGateway<ServiceCommand, ServiceResult> gateway,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            EventCursors cursors,
            EventArrivals arrivals,
            MeterRegistry meters) {
        this.gateway = gateway;
        this.kafka = kafka;
        this.cursors = cursors;
        this.arrivals = arrivals;
        thread.setDaemon(true);
        Gauge.builder("capacity.intake.stuck", this, intake -> intake.backoff.isEmpty() ? 0 : 1)
                .description("1 while events are not read")
                .register(meters);
        this.passedBy = new SkippedRecordMeter(meters);
    }

    public void start() {
        thread.start();
    }

    private void work() {
        while (open) {
            try (LogReader reader = new LogReader(kafka, List.of(Topics.EVENTS))) {
                learn(NOTHING);
                reread(reader);
                while (open) {
                    read(reader);
                }
            } catch (KafkaException | ExecutionException | CompletionException | JournalException e) {
                logAndPause(e);
            } catch (InterruptedException e) {
                open = false;
            } catch (RuntimeException | Error e) {
                LOG.error("unexpected error while reading events");
                logAndPause(e);
            }
        }
    }

    /** Returns when the cursors have to be loaded again. */
    private void read(LogReader reader) throws ExecutionException, InterruptedException {
        if (!reader.seek(cursors.stored())) {
            pause();
            return;
        }
        for (int polls = 1; open; polls++) {
            LogBatch batch = reader.poll(POLL);
            // records of a recreated topic are dropped here; they come again when it is read from its start
            if (!batch.isEmpty() && !(reader.sameTopics() && learn(batch))) {
                return;
            }
            backoff = "";
            if (polls % POLLS_PER_LOOK == 0 && !reader.sameTopics()) {
                return;
            }
        }
    }

    private boolean learn(LogBatch batch) {
        FactSpans spans = batch.openSpans("intake apply");
        try {
            return learn(EventRecordDecoder.of(batch));
        } finally {
            spans.close();
        }
    }

    /**
     * Runs once per start, because this version may know facts that an earlier one skipped. If another replica is
     * faster, or not everything can be read, the next start tries again, because new facts must not wait.
     */
    private void reread(LogReader reader) throws ExecutionException, InterruptedException {
        if (reread) {
            return;
        }
        try {
            List<ArrivedFact> facts = new SkippedFactSearch(reader, cursors.stored()).factsAround(cursors.passedBy());
            if (!facts.isEmpty()) {
                submit(new RebuildEvents(facts), facts);
            }
        } catch (KafkaException | CompletionException e) {
            LOG.warnf(
                    "skipped records were not read again, the next start tries again: %s",
                    e.getClass().getName());
        }
        reread = true;
    }

    private boolean learn(UpdateEvents events) {
        boolean taken = submit(events, events.facts());
        if (taken) {
            passedBy.tell(events.faults());
        }
        return taken;
    }

    /** @return false if another replica was faster */
    private boolean submit(ServiceCommand news, List<ArrivedFact> facts) {
        EventUpdateResult learned = (EventUpdateResult)
                gateway.submit(ACTOR, news).toCompletableFuture().join();
        if (learned.taken()) {
            arrivals.arrived(facts.stream().map(ArrivedFact::event).toList());
        }
        while (learned.more() && open) {
            learned = (EventUpdateResult)
                    gateway.submit(ACTOR, NOTHING).toCompletableFuture().join();
        }
        return learned.taken();
    }

    /** Logs once per kind of failure, not once per second. Messages may quote records, so only the type is logged. */
    private void logAndPause(Throwable e) {
        String kind = e.getClass().getName();
        if (!kind.equals(backoff)) {
            LOG.warnf("events cannot be read, trying again every second: %s", kind);
        }
        backoff = kind;
        pause();
    }

    private void pause() {
        try {
            Thread.sleep(BACK_OFF.toMillis());
        } catch (InterruptedException e) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join(BACK_OFF.toMillis() * 3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
