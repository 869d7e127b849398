package capacity.projections.projector;

import static java.util.stream.Collectors.toSet;

import capacity.contracts.envelope.Topics;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogReader;
import capacity.journal.topic.FactSpans;
import capacity.projections.jdbc.DatabaseRefusal;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel.Partition;
import capacity.projections.store.Batch;
import capacity.projections.store.BatchStore;
import capacity.projections.store.GenerationState;
import capacity.projections.topicfeed.DecodedRecords;
import capacity.projections.topicfeed.TopicReadAhead;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Folds the topics into one generation. For one thread. */
public final class Projector implements AutoCloseable {

    public static final List<String> TOPICS = List.of(Topics.EVENTS, Topics.ATTENDANCES, Topics.WATERMARKS);

    private static final Duration WITHOUT_TOPICS = Duration.ofMillis(200);

    private final BatchStore store;
    private final TopicReadAhead log;
    private final ReadModel model;
    private final WriteListener witness;
    private boolean topicsFound;

    /** Null: nothing is applied before it has been written. */
    private WriteBehind writeBehind;

    /** While what was read is not known to be written: if that fails, the database says where to go on. */
    private boolean uncertain;

    /** Is told of every batch that has been written. */
    interface WriteListener {
        void wrote(int facts, int deadLetters, Duration took);
    }

    Projector(BatchStore store, LogReader log, int generation, WriteListener witness) {
        this.store = store;
        this.witness = witness;
        this.log = new TopicReadAhead(log);
        this.model = new ReadModel(generation);
    }

    ReadModel model() {
        return model;
    }

    /** Folds a batch while the one before is being written. Only for a model that nobody reads. */
    void startWriteBehind() {
        writeBehind = new WriteBehind();
    }

    /** From now on nothing is applied before it has been written. */
    void stopWriteBehind() {
        if (writeBehind != null) {
            writeBehind.settle();
            writeBehind.close();
            writeBehind = null;
        }
    }

    /** Takes over from the database what is not known yet; reading goes on from there. */
    void catchUp() {
        topicsFound = false;
        if (writeBehind != null) {
            writeBehind.settle();
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
        if (!seekTopics()) {
            LockSupport.parkNanos(WITHOUT_TOPICS.toNanos());
            return false;
        }
        uncertain = true;
        boolean some = apply(log.next(longest));
        uncertain = false;
        return some;
    }

    private boolean apply(DecodedRecords read) {
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

    private boolean write(DecodedRecords read) {
        Batch batch = BatchBuilder.of(read, model);
        if (!batch.gaps().isEmpty() && !log.sameTopics()) {
            return false; // what stands at the old offsets of a new topic comes later, with all that is before it
        }
        GenerationState after = model.state().after(batch);
        try {
            if (writeBehind != null) {
                writeBehind.write(() -> write(batch, after));
            } else if (!write(batch, after)) {
                return false;
            }
        } catch (DatabaseRefusal e) {
            return write(new PoisonRecordFinder(store, model).markPoisonRecord(read, e));
        }
        model.apply(batch, after);
        BatchDefectLog.of(batch);
        return true;
    }

    private boolean write(Batch batch, GenerationState after) {
        long start = System.nanoTime();
        boolean written = store.write(model.generation(), batch, after);
        if (written) {
            witness.wrote(batch.read().size(), batch.letters().size(), Duration.ofNanos(System.nanoTime() - start));
        }
        return written;
    }

    /** False while the topics do not exist. */
    private boolean seekTopics() {
        if (!topicsFound) {
            boolean found = log.seek(model.state().cursors());
            if (log.wasRewritten()) {
                store.markDoubtful(model.generation()); // before cursors are written that do not show it any more
            }
            topicsFound = found;
        }
        return topicsFound;
    }

    /** A topic may be made anew at any time; then it is read from its beginning. */
    void checkTopics() {
        topicsFound = topicsFound && log.sameTopics();
    }

    /** Of those that there were when they were found last. */
    Set<String> topicIds() {
        return log.partitions().stream().map(Cursor::topicId).collect(toSet());
    }

    /** Where the topics end now; nothing while they cannot be read. */
    List<Cursor> ends() {
        return topicsFound ? log.ends() : List.of();
    }

    /** Records before these ends that have not been applied. */
    Map<Partition, Long> lag(List<Cursor> ends) {
        return new ProjectionLag(ends, model.state()).lag();
    }

    /** Records that the other one has applied and this one has not; very many before it has found the topics. Kafka is not asked. */
    long behind(GenerationState other) {
        return topicsFound ? new ProjectionLag(log.partitions(), model.state()).behind(other) : Long.MAX_VALUE;
    }

    @Override
    public void close() {
        log.close();
        if (writeBehind != null) {
            writeBehind.close();
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
