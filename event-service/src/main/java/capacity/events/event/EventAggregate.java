package capacity.events.event;

import capacity.contracts.facts.EventFact;
import capacity.events.aggregates.Aggregate;
import capacity.events.aggregates.VersionedState;
import capacity.events.event.Event.Scheduled;
import jakarta.inject.Singleton;

/** The events of this service. */
@Singleton
public class EventAggregate implements Aggregate<EventCommand, Event, EventFact> {

    private static final EventDecider DECIDER = new EventDecider();

    @Override
    public EventDecider decider() {
        return DECIDER;
    }

    @Override
    public EventView view(VersionedState<Event> current) {
        return EventView.of(current);
    }

    @Override
    public Object historyState(Event event) {
        return EventView.HistoryState.of((Scheduled) event);
    }
}
