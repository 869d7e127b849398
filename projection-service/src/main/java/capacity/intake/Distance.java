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
 * @param ends of the topics as they are now
 */
record Distance(List<Cursor> ends, State state) {

    /** Records that have not been applied. */
    Map<Partition, Long> lag() {
        return ends.stream().collect(toMap(Partition::of, end -> Math.max(0, end.nextOffset() - next(state, end))));
    }

    /** Records of these topics that the other one has applied and this one has not. */
    long behind(State other) {
        return ends.stream()
                .mapToLong(end -> Math.max(0, next(other, end) - next(state, end)))
                .sum();
    }

    private static long next(State state, Cursor end) {
        return state.nextOffset(end.topicId(), end.partition());
    }
}
