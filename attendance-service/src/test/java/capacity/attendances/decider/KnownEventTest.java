package capacity.attendances.decider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.decider.KnownEvent.Status;
import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.DeciderSpec;
import capacity.contracts.testing.SealedTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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

    private record Arrival(EventFact fact, long version) {}

    private static Optional<KnownEvent> after(Optional<KnownEvent> before, Arrival arrived) {
        return before.isEmpty()
                ? KnownEvent.first(ID, arrived.fact(), arrived.version())
                : before.map(event -> event.after(arrived.fact(), arrived.version()));
    }

    private static DeciderSpec<Void, Optional<KnownEvent>, Arrival> given(Arrival... arrivals) {
        return DeciderSpec.ofReader(Optional.<KnownEvent>empty(), KnownEventTest::after)
                .given(List.of(arrivals));
    }

    /** In the order of their versions, from the first. */
    private static DeciderSpec<Void, Optional<KnownEvent>, Arrival> given(EventFact... facts) {
        return given(IntStream.range(0, facts.length)
                .mapToObj(i -> new Arrival(facts[i], i + 1))
                .toArray(Arrival[]::new));
    }

    private static Optional<KnownEvent> event(Status status, String zone, long version) {
        return Optional.of(new KnownEvent(ID, status, zone, DAY, DAY, version));
    }

    @Test
    void its_status_follows_its_facts() {
        EventFact scheduled = new EventScheduled(details("UTC"));
        given(scheduled).thenState(event(Status.PLANNED, "UTC", 1));
        given(scheduled, new EventHeld()).thenState(event(Status.HELD, "UTC", 2));
        given(scheduled, new EventCancelled("x")).thenState(event(Status.CANCELLED, "UTC", 2));
        given(scheduled, new EventCancelled("x"), new EventReopened("y")).thenState(event(Status.PLANNED, "UTC", 3));
    }

    @Test
    void a_revision_keeps_the_status_and_a_headcount_changes_the_version_only() {
        given(
                        new EventScheduled(details("UTC")),
                        new EventHeld(),
                        new EventRevised(details("Africa/Nairobi")),
                        new HeadcountReported(DAY, 40, "sheet"))
                .thenState(event(Status.HELD, "Africa/Nairobi", 4));
    }

    @Test
    void facts_that_arrive_again_change_nothing() {
        EventFact[] facts = {new EventScheduled(details("UTC")), new EventCancelled("x"), new EventReopened("y")};
        given(facts).given(List.of(new Arrival(new EventCancelled("x"), 2))).thenState(event(Status.PLANNED, "UTC", 3));
        given(facts)
                .given(List.of(new Arrival(new EventScheduled(details("Africa/Nairobi")), 1)))
                .thenState(event(Status.PLANNED, "UTC", 3));
    }

    @Test
    void an_event_without_details_stays_unknown() {
        given(new Arrival(new EventHeld(), 2)).thenState(Optional.empty());
        given(new Arrival(new EventRevised(details("UTC")), 3)).thenState(event(Status.PLANNED, "UTC", 3));
    }

    @Test
    void of_every_fact_it_is_known_what_it_means_first_and_later() {
        KnownEvent event = event(Status.PLANNED, "UTC", 1).orElseThrow();
        SealedTypes.assertKnown(EventFact.class, SampleFacts.oneOfEach(), fact -> {
            KnownEvent.first(ID, fact, 1);
            assertEquals(2, event.after(fact, 2).version());
        });
    }
}
