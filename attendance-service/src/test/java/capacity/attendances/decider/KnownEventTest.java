package capacity.attendances.decider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownEventTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2014, 5, 6);

    private static EventDetails details(String zone) {
        return new EventDetails(
                "t",
                "workshop",
                List.of(),
                List.of(),
                "KE",
                List.of(),
                DAY,
                DAY,
                zone,
                "online",
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    private static KnownEvent after(EventFact... facts) {
        KnownEvent event = KnownEvent.first(ID, facts[0], 1).orElseThrow();
        for (int i = 1; i < facts.length; i++) {
            event = event.after(facts[i], i + 1);
        }
        return event;
    }

    @Test
    void its_status_follows_its_facts() {
        EventFact scheduled = new EventScheduled(details("UTC"));
        assertEquals(Status.PLANNED, after(scheduled).status());
        assertEquals(Status.HELD, after(scheduled, new EventHeld()).status());
        assertEquals(Status.CANCELLED, after(scheduled, new EventCancelled("x")).status());
        assertEquals(
                Status.PLANNED,
                after(scheduled, new EventCancelled("x"), new EventReopened("y"))
                        .status());
    }

    @Test
    void a_revision_keeps_the_status_and_a_headcount_changes_the_version_only() {
        KnownEvent event = after(
                new EventScheduled(details("UTC")),
                new EventHeld(),
                new EventRevised(details("Africa/Nairobi")),
                new HeadcountReported(DAY, 40, "sheet"));

        assertEquals(new KnownEvent(ID, Status.HELD, ZoneId.of("Africa/Nairobi"), DAY, DAY, 4), event);
    }

    @Test
    void facts_that_arrive_again_change_nothing() {
        KnownEvent event = after(new EventScheduled(details("UTC")), new EventCancelled("x"), new EventReopened("y"));

        assertEquals(event, event.after(new EventCancelled("x"), 2));
        assertEquals(event, event.after(new EventScheduled(details("Africa/Nairobi")), 1));
    }

    @Test
    void an_event_without_details_stays_unknown() {
        assertTrue(KnownEvent.first(ID, new EventHeld(), 2).isEmpty());
        assertEquals(
                3,
                KnownEvent.first(ID, new EventRevised(details("UTC")), 3)
                        .orElseThrow()
                        .version());
    }
}
