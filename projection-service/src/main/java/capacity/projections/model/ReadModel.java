package capacity.projections.model;

import capacity.projections.change.Moment;
import capacity.projections.snapshot.Snapshot;
import capacity.projections.snapshot.SnapshotBuilder;
import capacity.projections.store.Batch;
import capacity.projections.store.BatchStore;
import capacity.projections.store.GenerationState;
import java.util.Optional;

/**
 * One generation in memory. Readers get it as it was after a whole batch, and keep it as long as they want; they never wait
 * for the writer, nor the writer for them.
 */
public final class ReadModel {

    private final int generation;
    private final SnapshotBuilder builder = new SnapshotBuilder();
    private volatile Known known = new Known(builder.snapshot(), GenerationState.NEW);

    /** What readers see: both belong together. */
    public record Known(Snapshot snapshot, GenerationState state) {}

    public ReadModel(int generation) {
        this.generation = generation;
    }

    public int generation() {
        return generation;
    }

    public Known known() {
        return known;
    }

    /** The progress of the generation. */
    public GenerationState state() {
        return known.state;
    }

    /** Only for the one writing thread. */
    public SnapshotBuilder builder() {
        return builder;
    }

    /** Applies a batch that this instance has written. */
    public void apply(Batch batch, GenerationState after) {
        batch.made()
                .forEach(each -> builder.apply(each.change(), each.envelope().journal(), Moment.of(each.envelope())));
        known = new Known(builder.snapshot(), after);
    }

    /**
     * Applies what the database has and this model does not have yet. This may take long or fail half-way, and readers do
     * not notice. A second attempt repairs what a failed one left.
     *
     * @return false if the generation is no longer served, or if a restored database has less than this model knows; the
     *     model must then be dropped, because it would treat missing rows as written
     */
    public boolean catchUp(BatchStore store) {
        Optional<GenerationState> stored = store.load(generation, known.state.applied(), builder::restore);
        if (stored.isEmpty() || !stored.get().hasCome(known.state)) {
            return false;
        }
        known = new Known(builder.snapshot(), stored.get());
        return true;
    }
}
