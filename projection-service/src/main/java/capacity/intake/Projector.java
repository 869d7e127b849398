package capacity.intake;

import capacity.contracts.Topics;
import capacity.history.Batch;
import capacity.history.Store;
import capacity.journal.kafka.LogBatch;
import capacity.journal.kafka.LogReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Folds the topics into one generation. For one thread. */
final class Projector implements AutoCloseable {

    static final List<String> TOPICS = List.of(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS);

    private static final Duration WITHOUT_TOPICS = Duration.ofMillis(200);
    private static final Logger LOG = Logger.getLogger(Projector.class);

    private final Store store;
    private final LogReader log;
    private final Model model;
    private boolean placed;

    Projector(Store store, LogReader log, int generation) {
        this.store = store;
        this.log = log;
        this.model = new Model(generation);
    }

    Model model() {
        return model;
    }

    /** Takes over from the database what is not known yet; reading goes on from there. */
    void catchUp() {
        placed = false;
        if (!model.catchUp(store)) {
            throw new GenerationGone();
        }
    }

    /**
     * Reads and applies what there is.
     *
     * @param longest to wait for it
     * @return false if there was nothing
     */
    boolean step(Duration longest) {
        if (!place()) {
            LockSupport.parkNanos(WITHOUT_TOPICS.toNanos());
            return false;
        }
        LogBatch polled = log.poll(longest);
        if (polled.isEmpty()) {
            return false;
        }
        Batch batch = Understanding.of(polled, model);
        if (store.write(model.generation(), model.state(), batch)) {
            model.apply(batch);
            report(batch);
        } else {
            catchUp(); // another instance was faster
        }
        return true;
    }

    /** False while the topics do not exist. */
    private boolean place() {
        if (!placed) {
            placed = asked(() -> log.seek(model.state().cursors()));
        }
        return placed;
    }

    /** A topic may be made anew at any time; then it is read from its beginning. */
    void checkTopics() {
        placed = placed && asked(log::sameTopics);
    }

    Map<TopicPartition, Long> lag() {
        return placed ? log.lag() : Map.of();
    }

    /** Whether everything that is in the topics now has been applied. */
    boolean caughtUp() {
        return placed && log.lag().values().stream().allMatch(left -> left == 0);
    }

    private void report(Batch batch) {
        batch.gaps()
                .forEach(gap -> LOG.errorf(
                        "a version is missing before version %d of stream %s (%s, position %d)",
                        gap.version(), gap.stream(), gap.journal(), gap.position()));
        batch.letters()
                .forEach(letter -> LOG.errorf(
                        "dead letter (%s): %s-%d at offset %d, type %s",
                        letter.reason().code(), letter.topic(), letter.partition(), letter.offset(), letter.type()));
    }

    @Override
    public void close() {
        log.close();
    }

    private interface Question {
        boolean ask() throws ExecutionException, InterruptedException;
    }

    private static boolean asked(Question question) {
        try {
            return question.ask();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    /** The generation was dropped: another is served. */
    static final class GenerationGone extends RuntimeException {}
}
