package capacity.cube;

import capacity.contracts.EventDetails;
import capacity.contracts.EventFact;
import capacity.contracts.EventFact.EventCancelled;
import capacity.contracts.EventFact.EventHeld;
import capacity.contracts.EventFact.EventReopened;
import capacity.contracts.EventFact.EventRevised;
import capacity.contracts.EventFact.EventScheduled;

/**
 * What is said of an event, but for its headcounts.
 *
 * @param details null when the fact that gave them could not be read; such an event is in no total
 */
public record EventState(Status status, EventDetails details) {

    static final EventState UNKNOWN = new EventState(Status.PLANNED, null);

    EventState evolve(EventFact fact) {
        if (fact instanceof EventScheduled scheduled) {
            return new EventState(Status.PLANNED, scheduled.details());
        }
        if (fact instanceof EventRevised revised) {
            return new EventState(status, revised.details());
        }
        if (fact instanceof EventHeld) {
            return new EventState(Status.HELD, details);
        }
        if (fact instanceof EventCancelled) {
            return new EventState(Status.CANCELLED, details);
        }
        if (fact instanceof EventReopened) {
            return new EventState(Status.PLANNED, details);
        }
        throw new IllegalArgumentException(fact.getClass() + " does not change the state of an event");
    }
}
