package capacity.intake;

import capacity.cube.Cube;
import capacity.history.Batch;
import capacity.history.State;
import capacity.history.Store;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;

/** One generation in memory. Readers see it between batches, never half of one. */
public final class Model {

    private final int generation;
    private final Cube cube = new Cube();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile State state = State.NEW;

    Model(int generation) {
        this.generation = generation;
    }

    public int generation() {
        return generation;
    }

    /** How far it has come, for those who do not ask the cube. */
    public State state() {
        return state;
    }

    /** @param question may keep nothing of the cube */
    public <R> R read(BiFunction<Cube, State, R> question) {
        lock.readLock().lock();
        try {
            return question.apply(cube, state);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** For the one thread that writes, which may therefore read this without a lock. */
    Cube cube() {
        return cube;
    }

    /** A batch that this instance has written. */
    void apply(Batch batch, State after) {
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
     * Takes over what is in the database.
     *
     * @return false if the generation is gone, or lacks something that this model knows, for the database was put back: such a
     *     model is of no use, it would take for written what is not
     */
    boolean catchUp(Store store) {
        lock.writeLock().lock();
        try {
            Optional<State> stored = store.load(generation, state.applied(), cube::apply);
            if (stored.isEmpty() || !stored.get().hasCome(state)) {
                return false;
            }
            state = stored.get();
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
