package capacity.journal.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A bounded queue that is entered by groups, whole or not at all, and left in batches. */
final class CommandQueue<E> {

    private final int bound;
    private final int batch;
    private final Deque<E> queue = new ArrayDeque<>();
    private boolean closed;

    CommandQueue(int bound, int batch) {
        this.bound = bound;
        this.batch = batch;
    }

    synchronized boolean offer(List<E> group) {
        if (closed || queue.size() + group.size() > bound) {
            return false;
        }
        queue.addAll(group);
        notifyAll();
        return true;
    }

    /** Waits until something is there; empty only after {@link #close()} and when nothing waits any more. */
    synchronized List<E> take() {
        while (queue.isEmpty() && !closed) {
            await();
        }
        return take(batch);
    }

    /** A batch of those that wait now; perhaps empty. */
    synchronized List<E> poll() {
        return take(batch);
    }

    /** All that wait, now. */
    synchronized List<E> drain() {
        return take(queue.size());
    }

    /** To the head of the queue, whatever its bound. */
    synchronized void putBack(List<E> taken) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            queue.addFirst(taken.get(i));
        }
    }

    private List<E> take(int most) {
        List<E> taken = new ArrayList<>(Math.min(most, queue.size()));
        while (taken.size() < most && !queue.isEmpty()) {
            taken.add(queue.remove());
        }
        return taken;
    }

    synchronized int size() {
        return queue.size();
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
