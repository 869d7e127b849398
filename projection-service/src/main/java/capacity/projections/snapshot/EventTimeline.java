package capacity.projections.snapshot;

import capacity.projections.change.EventState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;

/** One event: all its states, headcounts and attendance-days. Immutable for readers. */
public final class EventTimeline {

    private final UUID id;
    private Timeline<EventState> states = Timeline.empty();
    private List<Headcount> headcounts = List.of();
    private AttendanceColumns attendances = AttendanceColumns.NONE;

    /** @param from the position of the fact from which it stood, until a later one of the same day */
    private record Headcount(LocalDate day, int people, int from) {}

    EventTimeline(UUID id) {
        this.id = id;
    }

    /**
     * This event as if it had never changed.
     *
     * @param state null if nothing is known of it
     * @param chosen which rows of its attendances stand
     */
    public EventTimeline constant(EventState state, Map<LocalDate, Integer> people, IntPredicate chosen) {
        EventTimeline timeline = new EventTimeline(id);
        if (state != null) {
            timeline.become(state, AttendanceColumns.ALWAYS);
        }
        people.forEach((day, count) -> timeline.headcount(day, count, AttendanceColumns.ALWAYS));
        timeline.attendances = AttendanceColumns.NONE.copy();
        for (int row = 0; row < attendances.rows(); row++) {
            if (chosen.test(row)) {
                timeline.attendances.open(
                        attendances.participant(attendances.person(row)),
                        attendances.day(row),
                        attendances.profile(row),
                        AttendanceColumns.ALWAYS,
                        false);
            }
        }
        return timeline;
    }

    /** For the next batch. */
    EventTimeline copy() {
        EventTimeline next = new EventTimeline(id);
        next.states = states;
        next.headcounts = headcounts;
        next.attendances = attendances.copy();
        return next;
    }

    public UUID id() {
        return id;
    }

    /** The state after the fact at this position of the journal; null if nothing, or no readable details, had arrived. */
    public EventState state(int position) {
        EventState state = states.at(position);
        return state == null || state.details() == null ? null : state;
    }

    /** People per local day, after the fact at this position of the journal. */
    public Map<LocalDate, Integer> headcounts(int position) {
        if (headcounts.isEmpty()) {
            return Map.of();
        }
        Map<LocalDate, Integer> standing = new HashMap<>();
        headcounts.stream().filter(each -> each.from <= position).forEach(each -> standing.put(each.day, each.people));
        return standing;
    }

    public AttendanceColumns attendances() {
        return attendances;
    }

    EventState latest() {
        return states.isEmpty() ? EventState.UNKNOWN : states.latest();
    }

    void become(EventState state, int position) {
        states = states.with(state, position);
    }

    void headcount(LocalDate day, int people, int position) {
        List<Headcount> more = new ArrayList<>(headcounts);
        int index = more.size();
        while (index > 0 && more.get(index - 1).from > position) {
            index--;
        }
        Headcount added = new Headcount(day, people, position);
        if (!more.contains(added)) {
            more.add(index, added);
        }
        headcounts = more;
    }
}
