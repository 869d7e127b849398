package capacity.events.event;

import static capacity.events.event.EventSamples.ON_KIRITIMATI;
import static capacity.events.event.EventSamples.RENAMED;
import static capacity.events.event.EventSamples.WORKSHOP;

import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.serialization.FactCodec;
import capacity.contracts.testing.DeciderSpec;
import capacity.contracts.timezone.TimeZoneSource;
import capacity.events.event.EventCommand.Cancel;
import capacity.events.event.EventCommand.Hold;
import capacity.events.event.EventCommand.Reopen;
import capacity.events.event.EventCommand.ReportHeadcount;
import capacity.events.event.EventCommand.Revise;
import capacity.events.event.EventCommand.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventDeciderTest {

    private static final Instant AFTERWARDS = Instant.parse("2014-06-01T00:00:00Z");
    private static final EventFact SCHEDULED = new EventScheduled(WORKSHOP);
    private static final EventFact REVISED = new EventRevised(RENAMED);
    private static final EventFact HELD = new EventHeld();
    private static final EventFact CANCELLED = new EventCancelled("venue flooded");
    private static final EventFact REOPENED = new EventReopened("venue dry again");

    private static final EventDecider DECIDER = new EventDecider();

    private static DeciderSpec<EventCommand, Event, EventFact> given(EventFact... facts) {
        return DeciderSpec.of(DECIDER).given(List.of(facts));
    }

    @Test
    void a_new_event_is_scheduled() {
        given().when(new Schedule(WORKSHOP)).then(List.of(SCHEDULED));
    }

    @Test
    void the_same_request_again_changes_nothing_in_any_status() {
        given(SCHEDULED).when(new Schedule(WORKSHOP)).thenNothing();
        given(SCHEDULED, HELD).when(new Schedule(WORKSHOP)).thenNothing();
        given(SCHEDULED, CANCELLED).when(new Schedule(WORKSHOP)).thenNothing();
    }

    @Test
    void a_repeat_is_compared_with_the_first_request_however_the_event_was_revised() {
        given(SCHEDULED, REVISED).when(new Schedule(WORKSHOP)).thenNothing();
        given(SCHEDULED, REVISED).when(new Schedule(RENAMED)).thenRefused("id-reused");
        given(SCHEDULED, REVISED, CANCELLED).when(new Schedule(RENAMED)).thenRefused("id-reused");
    }

    @Test
    void an_id_with_other_content_is_refused_in_any_status() {
        given(SCHEDULED).when(new Schedule(RENAMED)).thenRefused("id-reused");
        given(SCHEDULED, HELD).when(new Schedule(RENAMED)).thenRefused("id-reused");
        given(SCHEDULED, CANCELLED).when(new Schedule(RENAMED)).thenRefused("id-reused");
    }

    @Test
    void every_change_to_an_event_that_was_never_scheduled_is_refused() {
        given().when(new Revise(WORKSHOP)).thenRefused("not-found");
        given().when(hold(AFTERWARDS)).thenRefused("not-found");
        given().when(new Cancel("why")).thenRefused("not-found");
        given().when(new Reopen("why")).thenRefused("not-found");
        given().when(new ReportHeadcount(Optional.empty(), 40, "signed sheet")).thenRefused("not-found");
    }

    @Test
    void an_event_may_be_revised_in_any_status() {
        given(SCHEDULED).when(new Revise(RENAMED)).then(List.of(REVISED));
        given(SCHEDULED, HELD).when(new Revise(RENAMED)).then(List.of(REVISED));
        given(SCHEDULED, CANCELLED).when(new Revise(RENAMED)).then(List.of(REVISED));
    }

    @Test
    void a_revision_that_changes_nothing_records_no_fact() {
        given(SCHEDULED).when(new Revise(WORKSHOP)).thenNothing();
        given(SCHEDULED, REVISED).when(new Revise(RENAMED)).thenNothing();
        given(SCHEDULED, REVISED).when(new Revise(WORKSHOP)).then(List.of(new EventRevised(WORKSHOP)));
    }

    @Test
    void a_planned_event_is_held_or_cancelled() {
        given(SCHEDULED).when(hold(AFTERWARDS)).then(List.of(HELD));
        given(SCHEDULED).when(new Cancel("venue flooded")).then(List.of(CANCELLED));
    }

    @Test
    void an_event_is_not_held_before_its_first_day() {
        given(SCHEDULED).when(hold(Instant.parse("2014-05-05T12:00:00Z"))).thenRefused("not-yet-started");
        given(SCHEDULED).when(hold(Instant.parse("2014-05-06T12:00:00Z"))).then(List.of(HELD));
    }

    @Test
    void the_first_day_begins_at_midnight_in_the_events_time_zone() {
        given(SCHEDULED).when(hold(Instant.parse("2014-05-05T20:59:59Z"))).thenRefused("not-yet-started");
        given(SCHEDULED).when(hold(Instant.parse("2014-05-05T21:00:00Z"))).then(List.of(HELD));
        given(new EventScheduled(ON_KIRITIMATI))
                .when(hold(Instant.parse("2014-05-05T10:00:00Z")))
                .then(List.of(HELD));
    }

    @Test
    void only_a_planned_event_can_be_held_or_cancelled() {
        given(SCHEDULED, CANCELLED).when(hold(AFTERWARDS)).thenRefused("wrong-state");
        given(SCHEDULED, HELD).when(new Cancel("why")).thenRefused("wrong-state");
    }

    @Test
    void a_held_or_cancelled_event_is_reopened() {
        given(SCHEDULED, HELD).when(new Reopen("venue dry again")).then(List.of(REOPENED));
        given(SCHEDULED, CANCELLED).when(new Reopen("venue dry again")).then(List.of(REOPENED));
        given(SCHEDULED, CANCELLED, REOPENED).when(hold(AFTERWARDS)).then(List.of(HELD));
        given(SCHEDULED, HELD, REOPENED).when(new Cancel("venue flooded")).then(List.of(CANCELLED));
    }

    @Test
    void a_request_for_the_present_status_records_no_fact() {
        given(SCHEDULED, HELD).when(hold(Instant.EPOCH)).thenNothing();
        given(SCHEDULED, CANCELLED).when(new Cancel("another reason")).thenNothing();
        given(SCHEDULED).when(new Reopen("why")).thenNothing();
        given(SCHEDULED, HELD, REOPENED).when(new Reopen("why")).thenNothing();
    }

    @Test
    void a_repeat_of_an_event_that_was_recorded_before_text_was_composed_is_recognised() {
        String recorded = FactCodec.encode(new EventScheduled(EventSamples.titled("M\u00e9kong")))
                .replace("M\u00e9kong", "Me\u0301kong");
        EventFact decomposed = (EventFact) FactCodec.decode("event-scheduled.v1", recorded);
        given(decomposed).when(new Schedule(EventSamples.titled("M\u00e9kong"))).thenNothing();
        given(decomposed).when(new Revise(EventSamples.titled("M\u00e9kong"))).thenNothing();
        given(decomposed).when(new Schedule(EventSamples.titled("Mekong"))).thenRefused("id-reused");
    }

    @Test
    void an_event_in_a_zone_that_the_rules_do_not_know_cannot_be_held() {
        given(SCHEDULED).when(new Hold(zone -> Optional.empty())).thenRefused("unknown-time-zone");
    }

    private static Hold hold(Instant now) {
        return new Hold(zone -> Optional.of(TimeZoneSource.current().dayOf(now, zone)));
    }
}
