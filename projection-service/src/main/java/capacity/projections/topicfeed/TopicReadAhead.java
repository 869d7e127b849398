package capacity.projections.topicfeed;

import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.KafkaException;

/**
 * Reads and decodes the next records while the caller is still writing the ones before. The longer that takes, the more
 * records the next batch has, up to a limit. So batches are small when little happens and large when much happens.
 */
public final class TopicReadAhead implements AutoCloseable {

    /**
     * The most decoded items that wait, plus at most one poll. So few that the garbage collector removes them while
     * they are young, because collecting old ones took a third of a rebuild.
     */
    private static final int MOST = 1_500;

    /** The most bytes of waiting items; as much is being written at the same time. */
    private static final long MOST_BYTES = 8 << 20;

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final LogReader log;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread reader = new Thread(work, "read-ahead");
        reader.setDaemon(true);
        return reader;
    });
    private volatile boolean awaited;
    private Future<DecodedRecords> next;
    private List<Cursor> partitions = List.of();

    public TopicReadAhead(LogReader log) {
        this.log = log;
    }

    /** @param longest the longest time to wait; the result may be empty */
    public DecodedRecords next(Duration longest) {
        DecodedRecords read = await(next == null ? thread.submit(() -> read(longest)) : next);
        next = thread.submit(() -> read(longest));
        return read;
    }

    private DecodedRecords read(Duration longest) {
        DecodedRecords read = RecordDecoder.of(log.poll(longest));
        while (!awaited && !read.isEmpty() && read.items().size() < MOST && read.bytes() < MOST_BYTES) {
            read = read.and(RecordDecoder.of(log.poll(A_MOMENT)));
        }
        return read;
    }

    /**
     * Forgets what was read ahead, and continues at the cursors.
     *
     * @return false if a topic does not exist yet
     */
    public boolean seek(List<Cursor> cursors) {
        forget();
        boolean found = ask(() -> log.seek(cursors));
        partitions = found ? ask(log::cursors) : List.of();
        return found;
    }

    /** See {@link LogReader#wasRewritten}. */
    public boolean wasRewritten() {
        return ask(log::wasRewritten);
    }

    /** The partitions of the topics when they were last looked up, and where reading began in them. */
    public List<Cursor> partitions() {
        return partitions;
    }

    public boolean sameTopics() {
        return ask(log::sameTopics);
    }

    /** See {@link LogReader#ends}. */
    public List<Cursor> ends() {
        return ask(log::ends);
    }

    private <T> T ask(Callable<T> question) {
        return await(thread.submit(question));
    }

    private void forget() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    /** Waits for the reading thread, which then reads no further. */
    private <T> T await(Future<T> future) {
        awaited = true;
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } finally {
            awaited = false;
        }
    }

    @Override
    public void close() {
        awaited = true;
        forget();
        thread.submit(log::close);
        thread.shutdown();
    }
}
