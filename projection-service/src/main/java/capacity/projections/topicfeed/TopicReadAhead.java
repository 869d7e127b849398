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
 * Reads and understands what comes next while the caller is still writing what came before. The longer that takes, the more
 * is there to be written at once, up to a bound: so batches are small when little happens, and large when much does.
 */
public final class TopicReadAhead implements AutoCloseable {

    /**
     * Understood items that wait at once, give or take one poll: so few that they are let go while they are young, for collecting
     * old ones took a third of a rebuild.
     */
    private static final int MOST = 1_500;

    /** Of these, likewise; as much is being written at the same time. */
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

    /** @param longest to wait for something; the answer may be that there is nothing */
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
     * Forgets what was read ahead, and goes on at the cursors.
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

    /** Of the topics as they were found last, and where reading began in them. */
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

    /** Whoever is awaited reads no further. */
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
