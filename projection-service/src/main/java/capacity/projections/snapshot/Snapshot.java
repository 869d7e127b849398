package capacity.projections.snapshot;

import capacity.projections.change.Profile;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that was ever true, as far as facts have been applied. Immutable: readers keep one as long as they want,
 * while the writer goes on.
 */
public final class Snapshot {

    private final EventTimeline[][] pages;
    private final int events;
    private final Map<UUID, Timeline<Object>> register;
    private final ParticipantNumbers participants;
    private final Numbers<Profile> profiles;
    private final Map<String, JournalTimes> times;

    Snapshot(
            EventTimeline[][] pages,
            int events,
            Map<UUID, Timeline<Object>> register,
            ParticipantNumbers participants,
            Numbers<Profile> profiles,
            Map<String, JournalTimes> times) {
        this.pages = pages;
        this.events = events;
        this.register = register;
        this.participants = participants;
        this.profiles = profiles;
        this.times = times;
    }

    /** The number of events, including those of which only attendances are known so far. */
    public int events() {
        return events;
    }

    /** @param number from 0 to {@link #events()} - 1 */
    public EventTimeline event(int number) {
        return pages[number >> SnapshotBuilder.PAGE_BITS][number & SnapshotBuilder.PAGE_MASK];
    }

    public ParticipantNumbers participants() {
        return participants;
    }

    public Numbers<Profile> profiles() {
        return profiles;
    }

    /** When the facts of the journal were recorded. */
    public JournalTimes times(String journal) {
        return times.getOrDefault(journal, JournalTimes.NONE);
    }

    /** With other timelines of some events, by their number, and other entries, null for those that are withdrawn. */
    public Snapshot with(Map<Integer, EventTimeline> changed, Map<UUID, Object> entries) {
        EventTimeline[][] others = pages.clone();
        changed.keySet().stream()
                .map(number -> number >> SnapshotBuilder.PAGE_BITS)
                .distinct()
                .forEach(page -> others[page] = others[page].clone());
        changed.forEach((number, timeline) ->
                others[number >> SnapshotBuilder.PAGE_BITS][number & SnapshotBuilder.PAGE_MASK] = timeline);
        Map<UUID, Timeline<Object>> registered = new HashMap<>(register);
        entries.forEach((id, entry) -> registered.put(id, Timeline.empty().with(entry, AttendanceColumns.ALWAYS)));
        return new Snapshot(others, events, registered, participants, profiles, times);
    }

    /** With this event and no others. */
    public Snapshot only(EventTimeline event) {
        return new Snapshot(new EventTimeline[][] {{event}}, 1, register, participants, profiles, times);
    }

    /** All entries of the register after the fact at this position, by id, without withdrawn ones. */
    public Map<UUID, Object> register(int position) {
        return register(Object.class, position);
    }

    /** The entries of the register with these details after the fact at this position, by id, without withdrawn ones. */
    public <D> Map<UUID, D> register(Class<D> details, int position) {
        Map<UUID, D> found = new HashMap<>();
        register.forEach((id, timeline) -> {
            Object entry = timeline.at(position);
            if (details.isInstance(entry)) {
                found.put(id, details.cast(entry));
            }
        });
        return found;
    }
}
