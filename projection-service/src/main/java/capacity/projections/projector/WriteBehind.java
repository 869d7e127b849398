package capacity.projections.projector;

import capacity.projections.projector.Projector.GenerationGone;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a batch while the caller folds the next one over a model that already contains it. If a batch was not written,
 * the model contains facts that the database does not have, and must be dropped.
 */
final class WriteBehind implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread writer = new Thread(work, "write-behind");
        writer.setDaemon(true);
        return writer;
    });
    private Future<Boolean> last = CompletableFuture.completedFuture(true);

    /**
     * @param batch returns whether it was written
     * @throws GenerationGone if the batch before was not written
     */
    void write(Callable<Boolean> batch) {
        settle();
        last = thread.submit(batch);
    }

    /**
     * Waits until everything is written.
     *
     * @throws GenerationGone if something was not written, or this is unknown
     */
    void settle() {
        try {
            if (!last.get()) {
                throw new GenerationGone();
            }
        } catch (ExecutionException e) {
            throw new GenerationGone(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GenerationGone(e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
