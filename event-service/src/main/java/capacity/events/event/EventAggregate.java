package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact;
import capacity.events.aggregates.Aggregate;
import capacity.events.aggregates.VersionedState;
import capacity.events.event.Event.Scheduled;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

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
    public Stream<String> searchedTexts(Event event) {
        EventDetails details = ((Scheduled) event).dossier().details();
        return Stream.of(details.title(), details.venue(), details.description());
    }

    @Override
    public Class<EventView> viewType() {
        return EventView.class;
    }

    @Override
    public Object historyState(Event event) {
        return EventView.HistoryState.of((Scheduled) event);
    }
}
