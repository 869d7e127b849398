package capacity.projections.projector;

import capacity.projections.projector.Projector.GenerationGone;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a batch while the caller folds the next one over a model that has it already. Whoever hears that one was not written
 * knows things that the database does not hold, and must forget all of them.
 */
final class WriteBehind implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread writer = new Thread(work, "write-behind");
        writer.setDaemon(true);
        return writer;
    });
    private Future<Boolean> last = CompletableFuture.completedFuture(true);

    /**
     * @param batch says whether it was written
     * @throws GenerationGone if the one before was not
     */
    void write(Callable<Boolean> batch) {
        settle();
        last = thread.submit(batch);
    }

    /**
     * Waits until everything is written.
     *
     * @throws GenerationGone if something was not, or nobody knows
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
