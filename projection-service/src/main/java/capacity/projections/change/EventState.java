package capacity.projections.change;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;

/**
 * The state of an event without its headcounts.
 *
 * @param details null if the fact with the details could not be read; such an event is in no total
 */
public record EventState(Status status, EventDetails details) {

    public static final EventState UNKNOWN = new EventState(Status.PLANNED, null);

    public EventState evolve(EventFact fact) {
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
