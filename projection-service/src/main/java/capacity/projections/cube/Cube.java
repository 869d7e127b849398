package capacity.projections.cube;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.Fact;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Everything that is true now. Not thread-safe: the owner locks it for readers and the one writer. */
public final class Cube {

    private final Map<UUID, EventCube> events = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<UUID, Integer> participants = new HashMap<>();
    // few profiles are different; with one object for each, comparisons are cheap
    private final Map<Profile, Profile> profiles = new HashMap<>();
    private final Map<UUID, Object> entries = new HashMap<>();

    /** All events, including those of which only attendances are known so far. */
    public Collection<EventCube> events() {
        return Collections.unmodifiableCollection(events.values());
    }

    /** The entries of the register with these details, by id, without withdrawn ones. */
    public <D> Map<UUID, D> register(Class<D> details) {
        Map<UUID, D> found = new HashMap<>();
        entries.forEach((id, entry) -> {
            if (details.isInstance(entry)) {
                found.put(id, details.cast(entry));
            }
        });
        return found;
    }

    /** The last applied version of the fact's stream; 0 if there is none. */
    public long version(UUID stream, Fact fact) {
        if (fact instanceof AttendanceFact attendance) {
            EventCube event = events.get(attendance.eventId());
            Integer participant = participants.get(attendance.participantId());
            return event == null || participant == null ? 0 : event.version(participant);
        }
        return versions.getOrDefault(stream, 0L);
    }

    /** False if nothing is true yet of the thing that the change is about. */
    boolean mayHold(CubeChange change) {
        if (change instanceof CubeChange.OfAttendance attendance) {
            EventCube event = events.get(attendance.event());
            Integer participant = participants.get(attendance.participant());
            return event != null
                    && participant != null
                    && event.attends(participant, attendance.day(), attendance.counted());
        }
        if (change instanceof CubeChange.OfEvent
                || change instanceof CubeChange.OfHeadcount
                || change instanceof CubeChange.OfEntry) {
            return true;
        }
        throw unknown(change);
    }

    EventState state(UUID event) {
        return events.containsKey(event) ? events.get(event).state() : EventState.UNKNOWN;
    }

    /** @param version version of the stream after the fact that made the change */
    public void apply(CubeChange change, long version) {
        if (change instanceof CubeChange.OfEvent event) {
            event(event.event()).become(event.state());
            versions.merge(event.event(), version, Math::max);
        } else if (change instanceof CubeChange.OfHeadcount headcount) {
            event(headcount.event()).headcount(headcount.day(), headcount.count());
            versions.merge(headcount.event(), version, Math::max);
        } else if (change instanceof CubeChange.OfAttendance attendance) {
            attend(attendance, version);
        } else if (change instanceof CubeChange.OfEntry entry) {
            enter(entry);
            versions.merge(entry.entry(), version, Math::max);
        } else {
            throw unknown(change);
        }
    }

    private static IllegalArgumentException unknown(CubeChange change) {
        return new IllegalArgumentException("unknown change " + change.getClass());
    }

    private void attend(CubeChange.OfAttendance change, long version) {
        EventCube event = event(change.event());
        int participant = number(change.participant());
        event.attend(
                participant,
                change.day(),
                change.counted(),
                change.scan() == null ? null : profile(change.scan()),
                version);
    }

    private Profile profile(ParticipantAttended scan) {
        return profiles.computeIfAbsent(Profile.of(scan), Function.identity());
    }

    private void enter(CubeChange.OfEntry change) {
        Object details = change.fact() == null ? null : change.fact().entry().orElse(null);
        entries.compute(change.entry(), (id, before) -> details);
    }

    private EventCube event(UUID id) {
        return events.computeIfAbsent(id, EventCube::new);
    }

    /**
     * The participant's number. Numbers are dense and in order of arrival, which keeps the bitmaps of an event small.
     */
    private int number(UUID participant) {
        return participants.computeIfAbsent(participant, any -> participants.size());
    }
}
