package capacity.endtoend.sharedstack;

import capacity.endtoend.DeployedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** One stack at a time; the one before it may still be ending. */
final class RunningStack implements AutoCloseable {

    private final TraceCollector collector = newCollector();
    private DeployedStack stack;
    private StackVariant variant;
    private Class<?> first;
    private CompletableFuture<Void> ending = CompletableFuture.completedFuture(null);

    private static TraceCollector newCollector() {
        try {
            return new TraceCollector();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TraceCollector collector() {
        return collector;
    }

    DeployedStack suiting(Class<?> test) {
        StackNeeds needs = test.getAnnotation(StackNeeds.class);
        if (stack == null || needs != null && !meets(needs, test)) {
            end();
            variant = needs == null ? StackVariant.PLAIN : needs.value();
            first = test;
            stack = variant.start(collector);
        }
        return stack;
    }

    private boolean meets(StackNeeds needs, Class<?> test) {
        return variant == needs.value() && (!needs.untouched() || first == test);
    }

    /** In the background: starting the next one takes longer. */
    private void end() {
        if (stack != null) {
            ending.join();
            ending = CompletableFuture.runAsync(stack::close);
            stack = null;
        }
    }

    @Override
    public void close() {
        end();
        ending.join();
        collector.close();
    }
}
