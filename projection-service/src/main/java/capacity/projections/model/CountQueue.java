package capacity.projections.model;

import capacity.http.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts on a few threads, so that many questions cannot take the processors from what reads the facts and answers
 * everything else. Those who ask the same at the same time wait for one count.
 */
@ApplicationScoped
public class CountQueue {

    private static final int RETRY_SECONDS = 1;

    private final ThreadPoolExecutor threads;
    private final ConcurrentMap<Object, CompletableFuture<Object>> counting = new ConcurrentHashMap<>();

    /**
     * @param atOnce counts at the same time
     * @param waiting counts that may wait
     */
    CountQueue(
            @ConfigProperty(name = "capacity.questions.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "capacity.questions.waiting", defaultValue = "64") int waiting) {
        this.threads =
                new ThreadPoolExecutor(atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "count");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * @param question questions that are equal have the same answer
     * @return fails with 503 if too many questions wait
     */
    @SuppressWarnings("unchecked")
    public <R> Uni<R> ask(Object question, Supplier<R> count) {
        return CallerContext.of(Uni.createFrom().completionStage(() -> (CompletableFuture<R>) shared(question, count)));
    }

    private CompletableFuture<Object> shared(Object question, Supplier<?> count) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> other = counting.putIfAbsent(question, mine);
        if (other != null) {
            return other.copy();
        }
        try {
            threads.execute(() -> count(question, count, mine));
        } catch (RejectedExecutionException e) {
            finish(question, mine, () -> mine.completeExceptionally(busy()));
        }
        return mine.copy();
    }

    private void count(Object question, Supplier<?> count, CompletableFuture<Object> mine) {
        try {
            Object answer = count.get();
            finish(question, mine, () -> mine.complete(answer));
        } catch (Throwable e) {
            finish(question, mine, () -> mine.completeExceptionally(e));
        }
    }

    /** Forgotten before it is answered, so that nobody joins a count of an older moment. */
    private void finish(Object question, CompletableFuture<Object> mine, Runnable completion) {
        counting.remove(question, mine);
        completion.run();
    }

    private static ProblemException busy() {
        return ProblemException.unavailable(
                "too-many-questions", "Too many totals are being counted. Try again later.", RETRY_SECONDS);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
