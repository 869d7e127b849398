package capacity.projections.difference;

import capacity.projections.change.EventState;
import capacity.projections.snapshot.AttendanceColumns;
import capacity.projections.snapshot.EventTimeline;
import capacity.projections.snapshot.View;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is known differently of one event: itself, its headcounts and its attendance-days, each with its reason. */
final class EventUnits {

    static final String UTC = "UTC";

    private final EventTimeline timeline;
    private final EventState before;
    private final EventState after;
    private final Map<LocalDate, Integer> peopleBefore;
    private final Map<LocalDate, Integer> peopleAfter;
    private final View from;
    private final View to;
    private final Map<LocalDate, ChangeReason> headcounts = new HashMap<>();
    private final Map<Integer, ChangeReason> rows;
    private final ChangeReason ofEvent;

    /** @param knownDay the day of the earlier moment in a time zone */
    EventUnits(EventTimeline timeline, View from, View to, Function<String, LocalDate> knownDay) {
        this.timeline = timeline;
        this.from = from;
        this.to = to;
        this.before = from.state(timeline);
        this.after = to.state(timeline);
        this.peopleBefore = timeline.headcounts(from.events());
        this.peopleAfter = timeline.headcounts(to.events());
        EventState known = after != null ? after : before;
        LocalDate day = knownDay.apply(known == null ? UTC : known.details().timeZone());
        this.ofEvent = ofEvent(day);
        Set<LocalDate> days = new HashSet<>(peopleAfter.keySet());
        days.addAll(peopleBefore.keySet());
        days.forEach(each -> headcount(each, day));
        this.rows = new AttendanceUnits(timeline.attendances(), from, to, day).reasons();
    }

    private ChangeReason ofEvent(LocalDate known) {
        if (Objects.equals(before, after)) {
            return null;
        }
        if (before == null) {
            return unknown(after.details().startsOn(), known);
        }
        if (after == null) {
            return ChangeReason.ANNULLED;
        }
        if (before.status() == after.status()) {
            return ChangeReason.RECLASSIFIED;
        }
        return switch (after.status()) {
            case HELD -> ChangeReason.HELD;
            case CANCELLED -> ChangeReason.CANCELLED;
            case PLANNED -> ChangeReason.REOPENED;
        };
    }

    private void headcount(LocalDate day, LocalDate known) {
        Integer one = peopleBefore.get(day);
        Integer other = peopleAfter.get(day);
        if (!Objects.equals(one, other)) {
            headcounts.put(
                    day,
                    one == null ? unknown(day, known) : other == null ? ChangeReason.ANNULLED : ChangeReason.CORRECTED);
        }
    }

    /** @param known the day of the earlier moment */
    static ChangeReason unknown(LocalDate day, LocalDate known) {
        return day.isBefore(known) ? ChangeReason.LATE : ChangeReason.NEW;
    }

    /** All reasons for which something of the event is known differently. */
    Set<ChangeReason> reasons() {
        Set<ChangeReason> reasons = EnumSet.noneOf(ChangeReason.class);
        if (ofEvent != null) {
            reasons.add(ofEvent);
        }
        reasons.addAll(headcounts.values());
        reasons.addAll(rows.values());
        return reasons;
    }

    /** The event if only these differences had become known. */
    EventTimeline with(Set<ChangeReason> applied) {
        Map<LocalDate, Integer> people = new HashMap<>(peopleBefore);
        headcounts.forEach((day, reason) -> {
            if (applied.contains(reason)) {
                people.put(day, peopleAfter.get(day));
            }
        });
        people.values().removeIf(Objects::isNull);
        return timeline.constant(
                ofEvent == null || applied.contains(ofEvent) ? after : before, people, row -> stands(row, applied));
    }

    private boolean stands(int row, Set<ChangeReason> applied) {
        AttendanceColumns columns = timeline.attendances();
        ChangeReason reason = rows.get(row);
        return columns.stands(row, reason == null || applied.contains(reason) ? to.attendances() : from.attendances());
    }
}
