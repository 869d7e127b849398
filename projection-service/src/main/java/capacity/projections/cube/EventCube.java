package capacity.projections.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/** One event: its state, its headcounts, and who came. */
public final class EventCube {

    private final UUID id;
    private final Map<LocalDate, Integer> headcounts = new HashMap<>();
    private final Map<Cell, RoaringBitmap> cells = new HashMap<>();
    // versions of attendance streams: a participant at version v is in the sets 0 … v-1; far smaller than a map
    private final List<RoaringBitmap> reached = new ArrayList<>();
    private EventState state;

    EventCube(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Empty if only attendances, or no readable details, have arrived. Such an event does not count. */
    public Optional<EventState> known() {
        return Optional.ofNullable(state).filter(each -> each.details() != null);
    }

    /** People per local day. */
    public Map<LocalDate, Integer> headcounts() {
        return Collections.unmodifiableMap(headcounts);
    }

    /** Numbers of participants by cell; a participant is in at most one cell per day and kind of role. Callers must not change it. */
    public Map<Cell, RoaringBitmap> cells() {
        return Collections.unmodifiableMap(cells);
    }

    EventState state() {
        return state == null ? EventState.UNKNOWN : state;
    }

    void become(EventState next) {
        state = next;
    }

    void headcount(LocalDate day, int count) {
        headcounts.put(day, count);
    }

    /** @param version version of the attendance's stream after the fact */
    void attend(int participant, LocalDate day, boolean counted, Profile profile, long version) {
        if (version > 1) { // before the first version the participant is in no cell
            leave(participant, day, counted);
        }
        if (profile != null) {
            cells.computeIfAbsent(new Cell(day, profile), any -> new RoaringBitmap())
                    .add(participant);
        }
        reach(participant, version);
    }

    boolean attends(int participant, LocalDate day, boolean counted) {
        return cells.entrySet().stream()
                .anyMatch(cell ->
                        cell.getKey().isOf(day, counted) && cell.getValue().contains(participant));
    }

    private void leave(int participant, LocalDate day, boolean counted) {
        cells.entrySet()
                .removeIf(cell -> cell.getKey().isOf(day, counted)
                        && cell.getValue().checkedRemove(participant)
                        && cell.getValue().isEmpty());
    }

    long version(int participant) {
        int version = 0;
        while (version < reached.size() && reached.get(version).contains(participant)) {
            version++;
        }
        return version;
    }

    private void reach(int participant, long version) {
        while (reached.size() < version) {
            reached.add(new RoaringBitmap());
        }
        reached.subList(0, Math.toIntExact(version)).forEach(set -> set.add(participant));
    }
}
