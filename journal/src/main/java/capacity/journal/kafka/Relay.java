package capacity.journal.kafka;

import capacity.journal.postgres.PgSession.ConnectionLost;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Publishes the journal to its topic, in commit order. One thread; woken by appends in its own process, otherwise it
 * looks by itself. Kafka away delays publication and nothing else.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final RelayRun run;
    private final Map<String, Object> kafka;
    private final List<TopicSpec> topics;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;
    private volatile String trouble = "not yet started";

    /** @param topics all that the run writes to, checked before the first run */
    public Relay(RelayRun run, Map<String, Object> kafka, List<TopicSpec> topics) {
        this.run = run;
        this.kafka = kafka;
        this.topics = topics;
        this.thread = new Thread(this::work, "relay-" + run.journal());
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** There is something new to publish. */
    public void wake() {
        woken.release();
    }

    /** Why nothing is published at present, empty if all is well. */
    public String trouble() {
        return trouble;
    }

    private void work() {
        boolean checked = false;
        while (open) {
            try {
                checked = checked || topicsAreFit();
                if (checked) {
                    publish();
                }
                pause(checked ? LOOK : BACK_OFF);
            } catch (KafkaException | ExecutionException | ConnectionLost | PgException e) {
                suffer(String.valueOf(e.getMessage()));
                pause(BACK_OFF);
            } catch (InterruptedException e) {
                open = false;
            } catch (RuntimeException e) {
                LOG.error("the relay met what nobody foresaw", e);
                pause(BACK_OFF);
            }
        }
        run.close();
    }

    private boolean topicsAreFit() throws ExecutionException, InterruptedException {
        List<String> wrong = TopicCheck.run(kafka, topics);
        wrong.forEach(this::suffer);
        return wrong.isEmpty();
    }

    private void publish() {
        while (open && run.once() == RelayRun.LIMIT) {
            trouble = "";
        }
        trouble = "";
    }

    private void suffer(String reason) {
        if (!reason.equals(trouble)) {
            LOG.warnf("relay of %s: %s", run.journal(), reason);
        }
        trouble = reason;
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
