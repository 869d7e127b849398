package capacity.projections.model;

import capacity.projections.cube.Cube;
import capacity.projections.store.Batch;
import capacity.projections.store.BatchStore;
import capacity.projections.store.GenerationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;

/** One generation in memory. Readers see it between batches, never in the middle of one. */
public final class ReadModel {

    /** The most changes that may wait during a load. A model that is further behind must be opened again. */
    private static final int MOST_WAITING = 100_000;

    private final int generation;
    private final Cube cube = new Cube();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile GenerationState state = GenerationState.NEW;
    private boolean served;

    public ReadModel(int generation) {
        this.generation = generation;
    }

    public int generation() {
        return generation;
    }

    /** The progress of the generation, readable without the lock. */
    public GenerationState state() {
        return state;
    }

    /** @param question must not keep a reference into the cube */
    public <R> R read(BiFunction<Cube, GenerationState, R> question) {
        lock.readLock().lock();
        try {
            return question.apply(cube, state);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Called before the model gets its first reader. */
    public void serve() {
        served = true;
    }

    /** Only for the one writing thread, which may read without the lock. */
    public Cube cube() {
        return cube;
    }

    /** Applies a batch that this instance has written. */
    public void apply(Batch batch, GenerationState after) {
        lock.writeLock().lock();
        try {
            batch.made()
                    .forEach(each -> cube.apply(each.change(), each.envelope().version()));
            state = after;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Applies what the database has and this model does not have yet. This may take long or fail half-way, and readers
     * do not notice. As long as there are no readers, changes are applied directly, and a second attempt repairs what a
     * failed one left.
     *
     * @return false if the generation is no longer served, or is too far ahead, or if a restored database has less than
     *     this model knows; the model must then be dropped, because it would treat missing rows as written
     */
    public boolean catchUp(BatchStore store) {
        if (!served) {
            return take(store.load(generation, state.applied(), cube::apply), List.of());
        }
        List<Runnable> waiting = new ArrayList<>();
        Optional<GenerationState> stored = store.load(generation, state.applied(), (change, version) -> {
            if (waiting.size() < MOST_WAITING) {
                waiting.add(() -> cube.apply(change, version));
            }
        });
        return waiting.size() < MOST_WAITING && take(stored, waiting);
    }

    private boolean take(Optional<GenerationState> stored, List<Runnable> changes) {
        lock.writeLock().lock();
        try {
            if (stored.isEmpty() || !stored.get().hasCome(state)) {
                return false;
            }
            changes.forEach(Runnable::run);
            state = stored.get();
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
