package capacity.intake;

import static java.util.stream.Collectors.toSet;

import capacity.contracts.Topics;
import capacity.history.Batch;
import capacity.history.Refused;
import capacity.history.State;
import capacity.history.Store;
import capacity.intake.Serving.Partition;
import capacity.journal.kafka.Cursor;
import capacity.journal.kafka.LogReader;
import capacity.journal.trace.FactSpans;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Folds the topics into one generation. For one thread. */
final class Projector implements AutoCloseable {

    static final List<String> TOPICS = List.of(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS);

    private static final Duration WITHOUT_TOPICS = Duration.ofMillis(200);

    private final Store store;
    private final ReadAhead log;
    private final Model model;
    private final Witness witness;
    private boolean placed;

    /** Null: nothing is applied before it has been written. */
    private WriteBehind ahead;

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

    /** Folds a batch while the one before is being written. Only for a model that nobody reads. */
    void runAhead() {
        ahead = new WriteBehind();
    }

    /** From now on nothing is applied before it has been written. */
    void keepPace() {
        if (ahead != null) {
            ahead.settle();
            ahead.close();
            ahead = null;
        }
    }

    /** Takes over from the database what is not known yet; reading goes on from there. */
    void catchUp() {
        placed = false;
        if (ahead != null) {
            ahead.settle();
        }
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
        Batch batch = Folding.of(read, model);
        if (!batch.gaps().isEmpty() && !log.sameTopics()) {
            return false; // what stands at the old offsets of a new topic comes later, with all that is before it
        }
        State after = model.state().after(batch);
        try {
            if (ahead != null) {
                ahead.write(() -> write(batch, after));
            } else if (!write(batch, after)) {
                return false;
            }
        } catch (Refused e) {
            return write(new Culprit(store, model).bury(read, e));
        }
        model.apply(batch, after);
        Report.of(batch);
        return true;
    }

    private boolean write(Batch batch, State after) {
        long start = System.nanoTime();
        boolean written = store.write(model.generation(), batch, after);
        if (written) {
            witness.wrote(batch.read().size(), batch.letters().size(), Duration.ofNanos(System.nanoTime() - start));
        }
        return written;
    }

    /** False while the topics do not exist. */
    private boolean place() {
        if (!placed) {
            boolean found = log.seek(model.state().cursors());
            if (log.wasRewritten()) {
                store.doubt(model.generation()); // before cursors are written that do not show it any more
            }
            placed = found;
        }
        return placed;
    }

    /** A topic may be made anew at any time; then it is read from its beginning. */
    void checkTopics() {
        placed = placed && log.sameTopics();
    }

    /** Of those that there were when they were found last. */
    Set<String> topicIds() {
        return log.partitions().stream().map(Cursor::topicId).collect(toSet());
    }

    /** Where the topics end now; nothing while they cannot be read. */
    List<Cursor> ends() {
        return placed ? log.ends() : List.of();
    }

    /** Records before these ends that have not been applied. */
    Map<Partition, Long> lag(List<Cursor> ends) {
        return new Distance(ends, model.state()).lag();
    }

    /** Records that the other one has applied and this one has not; very many before it has found the topics. Kafka is not asked. */
    long behind(State other) {
        return placed ? new Distance(log.partitions(), model.state()).behind(other) : Long.MAX_VALUE;
    }

    @Override
    public void close() {
        log.close();
        if (ahead != null) {
            ahead.close();
        }
    }

    /** Another generation is served, or this one is better loaded anew: the database lacks something, or is far ahead. */
    static final class GenerationGone extends RuntimeException {
        GenerationGone() {}

        GenerationGone(Throwable cause) {
            super(cause);
        }
    }
}
