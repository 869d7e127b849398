package capacity.events.event;

import static capacity.events.event.EventSamples.WORKSHOP;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.SealedTypes;
import capacity.contracts.timezone.TimeZoneSource;
import capacity.events.event.Event.Cancelled;
import capacity.events.event.Event.Dossier;
import capacity.events.event.Event.Held;
import capacity.events.event.Event.Planned;
import capacity.events.event.Event.Scheduled;
import capacity.events.event.Event.Unscheduled;
import capacity.events.event.EventCommand.Cancel;
import capacity.events.event.EventCommand.Hold;
import capacity.events.event.EventCommand.Reopen;
import capacity.events.event.EventCommand.ReportHeadcount;
import capacity.events.event.EventCommand.Revise;
import capacity.events.event.EventCommand.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** Fails when a new fact or command is missing in the decider: Java 17 has no switch over types. */
class EventDeciderExhaustivenessTest {

    private static final EventDecider DECIDER = new EventDecider();
    private static final Dossier DOSSIER = Dossier.opened(WORKSHOP);

    private static final List<Event> EVENTS = List.of(
            new Unscheduled(),
            new Planned(DOSSIER, Optional.empty()),
            new Held(DOSSIER),
            new Cancelled(DOSSIER, Optional.of("why")));

    private static final List<EventCommand> COMMANDS = List.of(
            new Schedule(WORKSHOP),
            new Revise(WORKSHOP),
            hold(Instant.now()),
            new Cancel("why"),
            new Reopen("why"),
            new ReportHeadcount(Optional.empty(), 1, "why"));

    @Test
    void every_fact_evolves_an_event_of_any_status() {
        SealedTypes.assertKnown(
                Scheduled.class,
                EVENTS,
                event -> SealedTypes.assertKnown(
                        EventFact.class, SampleFacts.oneOfEach(), fact -> DECIDER.evolve(event, fact)));
    }

    @Test
    void every_command_is_decided_in_any_status() {
        SealedTypes.assertKnown(
                Event.class,
                EVENTS,
                event -> SealedTypes.assertKnown(
                        EventCommand.class, COMMANDS, command -> DECIDER.decide(event, command)));
    }

    @Test
    void every_status_can_be_asked_for_and_is_described() throws NoSuchFieldException {
        Set<String> statuses = SealedTypes.oneOfEach(Scheduled.class, EVENTS).stream()
                .map(Scheduled::status)
                .collect(toSet());
        Schema described = EventView.class.getDeclaredField("status").getAnnotation(Schema.class);
        assertEquals(statuses, Set.copyOf(EventFilter.STATUSES));
        assertEquals(statuses, Set.of(described.enumeration()));
    }

    private static Hold hold(Instant now) {
        return new Hold(zone -> Optional.of(TimeZoneSource.current().dayOf(now, zone)));
    }
}
