package capacity.events.event;

import static capacity.events.event.EventSamples.WORKSHOP;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.facts.EventFact;
import capacity.events.event.EventCommand.Cancel;
import capacity.events.event.EventCommand.Hold;
import capacity.events.event.EventCommand.Reopen;
import capacity.events.event.EventCommand.ReportHeadcount;
import capacity.events.event.EventCommand.Revise;
import capacity.events.event.EventCommand.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fails when a new fact or command is missing in the decider: Java 17 has no switch over types. */
class EventDeciderExhaustivenessTest {

    private static final EventDecider DECIDER = new EventDecider();
    private static final Event PLANNED = DECIDER.evolve(DECIDER.initial(), new EventFact.EventScheduled(WORKSHOP));

    private static final List<EventFact> FACTS = List.of(
            new EventFact.EventScheduled(WORKSHOP),
            new EventFact.EventRevised(WORKSHOP),
            new EventFact.EventHeld(),
            new EventFact.EventCancelled("why"),
            new EventFact.EventReopened("why"),
            new EventFact.HeadcountReported(LocalDate.EPOCH, 1, "why"));

    private static final List<EventCommand> COMMANDS = List.of(
            new Schedule(WORKSHOP),
            new Revise(WORKSHOP),
            new Hold(Instant.now()),
            new Cancel("why"),
            new Reopen("why"),
            new ReportHeadcount(Optional.empty(), 1, "why"));

    @Test
    void every_fact_evolves_an_event() {
        assertEquals(Set.of(EventFact.class.getPermittedSubclasses()), classes(FACTS.stream()));
        FACTS.forEach(fact -> assertDoesNotThrow(() -> DECIDER.evolve(PLANNED, fact)));
    }

    @Test
    void every_command_is_decided() {
        assertEquals(Set.of(EventCommand.class.getPermittedSubclasses()), classes(COMMANDS.stream()));
        COMMANDS.forEach(command -> assertDoesNotThrow(() -> DECIDER.decide(PLANNED, command)));
    }

    private static Set<Class<?>> classes(Stream<?> members) {
        return members.map(Object::getClass).collect(Collectors.toSet());
    }
}
