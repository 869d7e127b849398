package capacity.events.event;

import static capacity.events.event.EventSamples.WORKSHOP;

import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.testing.DeciderSpec;
import capacity.events.event.Event.Scheduled;
import capacity.events.event.EventCommand.ReportHeadcount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People who were counted without names. */
class HeadcountTest {

    private static final LocalDate FIRST_DAY = WORKSHOP.startsOn();
    private static final EventFact SCHEDULED = new EventScheduled(WORKSHOP);
    private static final EventFact HELD = new EventHeld();
    private static final EventFact CANCELLED = new EventCancelled("venue flooded");
    private static final EventFact FORTY = new HeadcountReported(FIRST_DAY, 40, "signed sheet");

    private static DeciderSpec<EventCommand, Event, EventFact> given(EventFact... facts) {
        return DeciderSpec.of(new EventDecider()).given(List.of(facts));
    }

    private static ReportHeadcount headcount(int count) {
        return new ReportHeadcount(Optional.empty(), count, "signed sheet");
    }

    @Test
    void a_headcount_is_reported_in_any_status_and_belongs_to_the_first_day_unless_another_day_is_named() {
        given(SCHEDULED).when(headcount(40)).then(List.of(FORTY));
        given(SCHEDULED, HELD).when(headcount(40)).then(List.of(FORTY));
        given(SCHEDULED, CANCELLED).when(headcount(40)).then(List.of(FORTY));
        LocalDate second = FIRST_DAY.plusDays(1);
        given(SCHEDULED)
                .when(new ReportHeadcount(Optional.of(second), 38, "photograph"))
                .then(List.of(new HeadcountReported(second, 38, "photograph")));
    }

    @Test
    void the_same_headcount_again_records_no_fact_and_a_different_one_does() {
        given(SCHEDULED, FORTY).when(headcount(40)).thenNothing();
        EventFact fortyOne = new HeadcountReported(FIRST_DAY, 41, "signed sheet");
        given(SCHEDULED, FORTY).when(headcount(41)).then(List.of(fortyOne));
        given(SCHEDULED, FORTY, fortyOne).when(headcount(40)).then(List.of(FORTY));
    }

    @Test
    void a_headcount_belongs_to_a_day_within_the_events_dates() {
        LocalDate last = WORKSHOP.endsOn();
        given(SCHEDULED)
                .when(new ReportHeadcount(Optional.of(last), 38, "photograph"))
                .then(List.of(new HeadcountReported(last, 38, "photograph")));
        for (LocalDate day : List.of(FIRST_DAY.minusDays(1), last.plusDays(1), LocalDate.of(2042, 5, 6))) {
            given(SCHEDULED)
                    .when(new ReportHeadcount(Optional.of(day), 38, "photograph"))
                    .thenRefused("invalid");
        }
    }

    @Test
    void the_same_headcount_of_a_day_that_is_now_outside_the_dates_is_a_harmless_repeat() {
        given(SCHEDULED, FORTY, new EventRevised(EventSamples.A_WEEK_LATER))
                .when(new ReportHeadcount(Optional.of(FIRST_DAY), 40, "signed sheet"))
                .thenNothing();
    }

    @Test
    void the_last_headcount_of_a_day_stands() {
        EventFact fortyOne = new HeadcountReported(FIRST_DAY, 41, "recount");
        given(SCHEDULED, FORTY, HELD, fortyOne)
                .thenState(event -> ((Scheduled) event).dossier().headcounts(), Map.of(FIRST_DAY, fortyOne));
    }
}
