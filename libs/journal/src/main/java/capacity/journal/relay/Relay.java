package capacity.journal.relay;

import capacity.contracts.envelope.Topics;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgSession.ConnectionLost;
import capacity.journal.topic.TopicCheck;
import capacity.journal.topic.TopicSpec;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Publishes the journal to its topic, in commit order. One thread; appends in its own process wake it, otherwise it
 * polls. Without Kafka publication is delayed, and nothing else. For its meters see {@link RelayMeter}.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final long TELL_LAG = Duration.ofSeconds(1).toNanos();

    /** Least time between the starts of two runs: a run costs as much as fifty facts, which take less time to come. */
    private static final Duration SPACING = Duration.ofMillis(10);

    private final RelayRun run;
    private final RelayPace pace;
    private final String journal;
    private final Map<String, Object> kafka;
    private final List<TopicSpec> topics;
    private final Semaphore woken = new Semaphore(0);
    private final CountDownLatch looked = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean open = true;
    private volatile String trouble = "not yet started";
    private long told = System.nanoTime() - TELL_LAG;
    private long checked;
    private boolean fit;

    /**
     * @param journal such as {@code events}
     * @param topic created if it is missing; checked before the first run, after every failure and from time to time
     */
    public Relay(
            String journal,
            TopicSpec topic,
            PgConnections connections,
            Map<String, Object> kafka,
            MeterRegistry meters) {
        this(journal, topic, connections, kafka, meters, RelayPace.DEFAULT);
    }

    public Relay(
            String journal,
            TopicSpec topic,
            PgConnections connections,
            Map<String, Object> kafka,
            MeterRegistry meters,
            RelayPace pace) {
        this.journal = journal;
        this.pace = pace;
        this.kafka = kafka;
        this.topics = List.of(topic, new TopicSpec(Topics.WATERMARKS, 1, true));
        RelayMeter meter = new RelayMeter(meters, journal, () -> trouble);
        this.run = new RelayRun(journal, topic, connections, kafka, meter);
        this.thread = new Thread(this::work, "relay-" + journal);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /**
     * Waits, up to this time, until the relay has worked once or reports why it cannot: a database that is new to it
     * records no facts before.
     */
    public void awaitFirstLook(Duration longest) {
        try {
            looked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** To be called when there are new facts to publish. */
    public void wake() {
        woken.release();
    }

    /** Why nothing is published at present; empty if all is well. */
    public String trouble() {
        return trouble;
    }

    private void work() {
        while (open) {
            try {
                tellLag();
                checkTopics();
                if (fit) {
                    publish();
                }
                pause(fit ? LOOK : pace.backOff());
            } catch (KafkaException | ExecutionException e) {
                fit = false;
                backOff(String.valueOf(e.getMessage()));
            } catch (ConnectionLost | PgException e) {
                backOff(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                open = false;
            } catch (RuntimeException | Error e) {
                LOG.error("unexpected failure in the relay", e);
                backOff(e.toString());
            }
        }
        run.close();
    }

    private void tellLag() {
        if (System.nanoTime() - told >= TELL_LAG) {
            told = System.nanoTime();
            run.tellLag();
        }
    }

    private void checkTopics() throws ExecutionException, InterruptedException {
        if (!fit || System.nanoTime() - checked >= pace.check().toNanos()) {
            List<String> wrong = TopicCheck.run(kafka, topics);
            wrong.forEach(this::say);
            fit = wrong.isEmpty();
            checked = System.nanoTime();
        }
    }

    private void publish() throws InterruptedException {
        long begun;
        int published;
        do {
            begun = System.nanoTime();
            published = run.once();
            say("");
            tellLag();
        } while (open && published == RelayRun.LIMIT);
        if (published > 0) {
            TimeUnit.NANOSECONDS.sleep(begun + SPACING.toNanos() - System.nanoTime());
        }
    }

    /** New appends do not shorten it. */
    private void backOff(String reason) {
        say(reason);
        try {
            Thread.sleep(pace.backOff().toMillis());
        } catch (InterruptedException e) {
            open = false;
        }
    }

    /** @param reason empty if all is well */
    private void say(String reason) {
        if (!reason.equals(trouble)) {
            boolean well = reason.isEmpty();
            LOG.logf(well ? Level.INFO : Level.WARN, "relay of %s: %s", journal, well ? "publishing" : reason);
        }
        trouble = reason;
        looked.countDown();
    }

    private void pause(Duration longest) {
        try {
            woken.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } catch (InterruptedException e) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        wake();
        try {
            thread.join(6_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
