package capacity.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A few requests at the same time. The first failure ends the rest. */
final class WorkerPool {

    private static final int AT_A_TIME = 4;

    <T> void each(List<T> items, Consumer<? super T> action) {
        filter(items, item -> {
            action.accept(item);
            return true;
        });
    }

    /** @return the items for which the task returned true, in their order */
    <T> List<T> filter(List<T> items, Predicate<? super T> question) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<Boolean>> answers = items.stream()
                    .map(item -> pool.submit((Callable<Boolean>) () -> question.test(item)))
                    .toList();
            List<Boolean> said = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                said.add(answer.get());
            }
            return IntStream.range(0, items.size())
                    .filter(said::get)
                    .mapToObj(items::get)
                    .toList();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SampleFailure failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw SampleFailure.interrupted();
        } finally {
            pool.shutdownNow();
        }
    }
}
