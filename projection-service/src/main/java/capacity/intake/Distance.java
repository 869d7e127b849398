package capacity.intake;

import static java.util.stream.Collectors.toMap;

import capacity.history.State;
import capacity.intake.Serving.Partition;
import capacity.journal.kafka.Cursor;
import java.util.List;
import java.util.Map;

/**
 * How far a generation still has to go.
 *
 * @param partitions of the topics as they are now
 */
record Distance(List<Cursor> partitions, State state) {

    /** Records that have not been applied, if the cursors stand at the ends. */
    Map<Partition, Long> lag() {
        return partitions.stream()
                .collect(toMap(Partition::of, end -> Math.max(0, end.nextOffset() - next(state, end))));
    }

    /** Records of these partitions that the other one has applied and this one has not. */
    long behind(State other) {
        return partitions.stream()
                .mapToLong(end -> Math.max(0, next(other, end) - next(state, end)))
                .sum();
    }

    private static long next(State state, Cursor end) {
        return state.nextOffset(end.topicId(), end.partition());
    }
}
