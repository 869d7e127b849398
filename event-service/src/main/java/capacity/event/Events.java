package capacity.event;

import capacity.contracts.EventFact;
import capacity.event.Event.Scheduled;
import capacity.facts.Aggregate;
import capacity.facts.Current;
import jakarta.inject.Singleton;

/** The events of this service. */
@Singleton
public class Events implements Aggregate<EventCommand, Event, EventFact> {

    private static final EventDecider DECIDER = new EventDecider();

    @Override
    public EventDecider decider() {
        return DECIDER;
    }

    @Override
    public EventView view(Current<Event> current) {
        return EventView.of(current);
    }

    @Override
    public Object tracked(Event event) {
        return EventView.Tracked.of((Scheduled) event);
    }
}
