package capacity.projections.scan;

import capacity.projections.change.EventState;
import capacity.projections.change.Status;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.EventTimeline;
import capacity.projections.snapshot.Snapshot;
import capacity.projections.snapshot.View;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An event with known details that matches the filters, as of the view.
 *
 * @param headcount the largest headcount of one day within the event's dates
 */
public record MatchingEvent(EventTimeline timeline, EventState state, long headcount) {

    /** In the order in which their first facts arrived. */
    public static Stream<MatchingEvent> of(View view, Filters filters) {
        Snapshot snapshot = view.snapshot();
        return IntStream.range(0, snapshot.events())
                .mapToObj(snapshot::event)
                .flatMap(timeline -> of(view, timeline, filters));
    }

    private static Stream<MatchingEvent> of(View view, EventTimeline timeline, Filters filters) {
        EventState state = view.state(timeline);
        return state != null && filters.admit(timeline.id(), state.details())
                ? Stream.of(new MatchingEvent(timeline, state, headcount(view, timeline, state, filters)))
                : Stream.empty();
    }

    private static long headcount(View view, EventTimeline timeline, EventState state, Filters filters) {
        return timeline.headcounts(view.events()).entrySet().stream()
                .filter(each -> state.details().covers(each.getKey()) && filters.happened(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    public boolean held() {
        return state.status() == Status.HELD;
    }
}
