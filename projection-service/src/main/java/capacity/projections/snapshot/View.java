package capacity.projections.snapshot;

import capacity.projections.change.EventState;
import java.util.Map;
import java.util.UUID;

/**
 * A snapshot as it was after certain facts of the two journals.
 *
 * @param events position in the journal of events, which also has headcounts and the registers
 * @param attendances position in the journal of attendances
 */
public record View(Snapshot snapshot, int events, int attendances) {

    /** With all that the snapshot knows. */
    public static View latest(Snapshot snapshot) {
        return new View(snapshot, Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 1);
    }

    /** The same moment in a later snapshot. */
    public View in(Snapshot later) {
        return new View(later, events, attendances);
    }

    /** The event's state; null if nothing, or no readable details, had arrived. */
    public EventState state(EventTimeline event) {
        return event.state(events);
    }

    /** The entries of the register with these details, by id, without withdrawn ones. */
    public <D> Map<UUID, D> register(Class<D> details) {
        return snapshot.register(details, events);
    }
}
