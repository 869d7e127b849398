package capacity.journal.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A bounded queue: a group of commands enters completely or not at all; commands leave in batches. */
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

    /** Waits for commands; empty only after {@link #close()}, when none are left. */
    synchronized List<E> take() {
        while (queue.isEmpty() && !closed) {
            await();
        }
        return take(batch);
    }

    /** A batch of the commands that wait now; may be empty. */
    synchronized List<E> poll() {
        return take(batch);
    }

    /** All commands that wait now. */
    synchronized List<E> drain() {
        return take(queue.size());
    }

    /** Puts them at the head of the queue, even if it is full. */
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
