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

/** One generation in memory. Readers see it between batches, never half of one. */
public final class ReadModel {

    /** Changes that wait while others are being loaded; who is further behind is to be opened anew. */
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

    /** How far it has come, for those who do not ask the cube. */
    public GenerationState state() {
        return state;
    }

    /** @param question may keep nothing of the cube */
    public <R> R read(BiFunction<Cube, GenerationState, R> question) {
        lock.readLock().lock();
        try {
            return question.apply(cube, state);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** From now on it has readers. */
    public void serve() {
        served = true;
    }

    /** For the one thread that writes, which may therefore read this without a lock. */
    public Cube cube() {
        return cube;
    }

    /** A batch that this instance has written. */
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
     * Takes over what is in the database. That may take its time, or fail half-way, of which readers notice nothing. As long as
     * there are none, there may be more to take over than can wait, and a second attempt makes good what a first one left.
     *
     * @return false if the generation is not served any more, or too far ahead, or lacks something that this model knows, for the
     *     database was put back: such a model is of no use, it would take for written what is not
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
