package capacity.projections.projector;

import static java.util.stream.Collectors.toMap;

import capacity.journal.reader.Cursor;
import capacity.projections.model.ServedModel.Partition;
import capacity.projections.store.GenerationState;
import java.util.List;
import java.util.Map;

/**
 * How far a generation still has to go.
 *
 * @param partitions of the topics as they are now
 */
record ProjectionLag(List<Cursor> partitions, GenerationState state) {

    /** Records that have not been applied, if the cursors are the ends of the partitions. */
    Map<Partition, Long> lag() {
        return partitions.stream()
                .collect(toMap(Partition::of, end -> Math.max(0, end.nextOffset() - next(state, end))));
    }

    /** Records of these partitions that the other generation has applied and this one has not. */
    long behind(GenerationState other) {
        return partitions.stream()
                .mapToLong(end -> Math.max(0, next(other, end) - next(state, end)))
                .sum();
    }

    private static long next(GenerationState state, Cursor end) {
        return state.nextOffset(end.topicId(), end.partition());
    }
}
