package capacity.intake;

import static java.util.stream.Collectors.toMap;

import capacity.contracts.Topics;
import capacity.history.Batch;
import capacity.history.Refused;
import capacity.history.State;
import capacity.history.Store;
import capacity.intake.Serving.Partition;
import capacity.journal.kafka.LogReader;
import capacity.journal.trace.FactSpans;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Folds the topics into one generation. For one thread. */
final class Projector implements AutoCloseable {

    static final List<String> TOPICS = List.of(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS);

    private static final Duration WITHOUT_TOPICS = Duration.ofMillis(200);
    private static final Logger LOG = Logger.getLogger(Projector.class);

    private final Store store;
    private final ReadAhead log;
    private final Model model;
    private final Witness witness;
    private boolean placed;

    /** While what was read is not known to be written: if that fails, the database says where to go on. */
    private boolean uncertain;

    /** Is told of every batch that has been written. */
    interface Witness {
        void wrote(int facts, int deadLetters, Duration took);
    }

    Projector(Store store, LogReader log, int generation, Witness witness) {
        this.store = store;
        this.witness = witness;
        this.log = new ReadAhead(log);
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
        uncertain = false;
    }

    /**
     * Reads and applies what there is.
     *
     * @param longest to wait for it
     * @return false if there was nothing
     */
    boolean step(Duration longest) {
        if (uncertain) {
            catchUp();
        }
        if (!place()) {
            LockSupport.parkNanos(WITHOUT_TOPICS.toNanos());
            return false;
        }
        uncertain = true;
        boolean some = apply(log.next(longest));
        uncertain = false;
        return some;
    }

    private boolean apply(Understood read) {
        if (read.isEmpty()) {
            return false;
        }
        FactSpans spans = read.follow("projection apply");
        try {
            if (!write(read)) {
                catchUp(); // another instance was faster, or the topics are others
            }
        } finally {
            spans.close();
        }
        return true;
    }

    private boolean write(Understood read) {
        long start = System.nanoTime();
        Batch batch = Folding.of(read, model);
        if (!batch.gaps().isEmpty() && !log.sameTopics()) {
            return false; // what stands at the old offsets of a new topic comes later, with all that is before it
        }
        State after = model.state().after(batch);
        try {
            if (!store.write(model.generation(), batch, after)) {
                return false;
            }
        } catch (Refused e) {
            return write(new Culprit(store, model).bury(read, e));
        }
        model.apply(batch, after);
        report(batch);
        witness.wrote(batch.read().size(), batch.letters().size(), Duration.ofNanos(System.nanoTime() - start));
        return true;
    }

    /** False while the topics do not exist. */
    private boolean place() {
        if (!placed) {
            placed = log.seek(model.state().cursors());
        }
        return placed;
    }

    /** A topic may be made anew at any time; then it is read from its beginning. */
    void checkTopics() {
        placed = placed && log.sameTopics();
    }

    /** Records that have not been applied; empty while the topics cannot be read. */
    Map<Partition, Long> lag() {
        if (!placed) {
            return Map.of();
        }
        State state = model.state();
        return log.ends().stream()
                .collect(toMap(
                        Partition::of,
                        end -> Math.max(0, end.nextOffset() - state.nextOffset(end.topicId(), end.partition()))));
    }

    /** Records of the present topics that the other one has applied and this one has not. */
    long behind(Projector other) {
        if (!placed) {
            return Long.MAX_VALUE;
        }
        State theirs = other.model.state();
        State ours = model.state();
        return log.ends().stream()
                .mapToLong(end -> theirs.nextOffset(end.topicId(), end.partition())
                        - ours.nextOffset(end.topicId(), end.partition()))
                .filter(records -> records > 0)
                .sum();
    }

    /** Whether everything that is in the topics now has been applied. */
    boolean caughtUp() {
        return placed && lag().values().stream().allMatch(left -> left == 0);
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

    /** Another generation is served, or this one is better loaded anew: the database was put back, or is far ahead. */
    static final class GenerationGone extends RuntimeException {}
}
