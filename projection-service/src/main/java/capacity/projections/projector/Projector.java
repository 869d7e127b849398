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
    /** Null if batches are applied only after they are written. */
    private WriteBehind writeBehind;

    /** True while it is unknown whether the last records were written. The database knows where to continue. */
    private boolean uncertain;

    /** Called for every batch that has been written. */
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

    /** From now on the next batch is folded while one is being written. Only for a model without readers. */
    void startWriteBehind() {
        writeBehind = new WriteBehind();
    }

    /** From now on batches are applied only after they are written. */
    void stopWriteBehind() {
        if (writeBehind != null) {
            writeBehind.settle();
            writeBehind.close();
            writeBehind = null;
        }
    }

    /** Loads from the database what the model does not know yet; reading continues from there. */
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
     * Reads and applies the records that are available.
     *
     * @param longest the longest time to wait for records
     * @return false if there were none
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
            return false; // a recreated topic is read again from its start, so its records come again
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
                store.markDoubtful(model.generation()); // before new cursors are written, which hide the doubt
            }
            topicsFound = found;
        }
        return topicsFound;
    }

    /** Checks whether a topic was recreated; then it is read from its beginning. */
    void checkTopics() {
        topicsFound = topicsFound && log.sameTopics();
    }

    /** The ids of the topics when they were last looked up. */
    Set<String> topicIds() {
        return log.partitions().stream().map(Cursor::topicId).collect(toSet());
    }

    /** The present ends of the topics; empty while the topics cannot be read. */
    List<Cursor> ends() {
        return topicsFound ? log.ends() : List.of();
    }

    /** Records before these ends that have not been applied. */
    Map<Partition, Long> lag(List<Cursor> ends) {
        return new ProjectionLag(ends, model.state()).lag();
    }

    /** Records that the other generation has applied and this one has not. Does not query Kafka. */
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

    /** Another generation is served, or the database has less than this model or is far ahead: load again. */
    static final class GenerationGone extends RuntimeException {
        GenerationGone() {}

        GenerationGone(Throwable cause) {
            super(cause);
        }
    }
}
