package capacity.projections.difference;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.projections.headline.Headline;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Measures;
import capacity.projections.totals.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** One example for each reason. The earlier moment is on 7 May 2014. */
class DifferenceTest {

    private final SampleJournals journals = new SampleJournals();
    private final UUID held = journals.held(event().startsOn("2014-05-06"));
    private final SampleParticipant her = someone();
    private final SampleParticipant him = someone();
    private int events;
    private int attendances;

    /** What is recorded from here on is unknown at the earlier moment. */
    private void later() {
        events = journals.events.size();
        attendances = journals.attendances.size();
    }

    @Test
    void a_day_before_the_earlier_moment_is_late_and_any_other_is_new() {
        later();
        journals.attended(held, "2014-05-06", her);
        journals.attended(held, "2014-05-07", him);
        assertEquals(Map.of(ChangeReason.LATE, 1, ChangeReason.NEW, 1), changes(Measures::individuals));
    }

    @Test
    void an_annulled_day_is_gone() {
        journals.attended(held, "2014-05-06", her, him);
        later();
        journals.annulled(held, "2014-05-06", her);
        assertEquals(Map.of(ChangeReason.ANNULLED, -1), changes(Measures::individuals));
    }

    @Test
    void a_day_that_was_recorded_again_otherwise_is_corrected() {
        journals.attended(held, "2014-05-06", her.sector("business"));
        later();
        journals.annulled(held, "2014-05-06", her);
        journals.attended(held, "2014-05-06", her.sector("academia"));
        assertEquals(
                Map.of(ChangeReason.CORRECTED, 1),
                changes(total -> total.bySector().get("academia").individuals()));
    }

    @Test
    void a_redated_day_is_corrected_also_where_it_became_a_duplicate() {
        journals.attended(held, "2014-05-06", her);
        journals.attended(held, "2014-05-07", her);
        later();
        journals.redated(held, "2014-05-06", "2014-05-07", her);
        assertEquals(Map.of(ChangeReason.CORRECTED, -1), changes(Measures::personDays));
    }

    @Test
    void a_changed_status_has_its_own_reason() {
        UUID planned = journals.planned(event().startsOn("2014-05-06"));
        UUID mistaken = journals.held(event());
        UUID flooded = journals.planned(event());
        later();
        journals.say(planned, new EventHeld());
        journals.say(mistaken, new EventReopened("mistake"));
        journals.say(flooded, new EventCancelled("flood"));
        assertEquals(Map.of(ChangeReason.HELD, 1, ChangeReason.REOPENED, -1), changes(Measures::events));
        assertEquals(Map.of(ChangeReason.CANCELLED, 1), changes(Measures::cancelled));
    }

    @Test
    void changed_details_reclassify() {
        journals.attended(held, "2014-05-06", her);
        later();
        journals.say(
                held,
                new EventRevised(
                        event().startsOn("2014-05-06").regions("pacific").details()));
        Filters africa = new Filters(Map.of(Dimension.REGION, Set.of("africa")), null, null, null);
        assertEquals(Map.of(ChangeReason.RECLASSIFIED, -1), changes(Measures::individuals, africa));
    }

    @Test
    void a_changed_headcount_is_corrected() {
        journals.headcount(held, "2014-05-06", 40);
        later();
        journals.headcount(held, "2014-05-06", 30);
        assertEquals(Map.of(ChangeReason.CORRECTED, -10), changes(Measures::individualsAtMost));
    }

    @Test
    void another_definition_redefines() {
        journals.attended(held, "2014-05-06", her);
        later();
        journals.attended(held, "2014-05-07", him);
        Difference difference = difference(Measures::individuals, Filters.ALL, CountingDefinition.COMPLETED_1);
        assertEquals(Map.of(ChangeReason.REDEFINED, -1), changes(difference));
        assertEquals(List.of(held), difference.parts().get(0).events());
    }

    @Test
    void a_part_names_its_events_and_entries() {
        later();
        journals.attended(held, "2014-05-06", her);
        UUID product = journals.register(new KnowledgeProductRegistered(new KnowledgeProductDetails(
                "Toolkit",
                "toolkit",
                List.of("climate-change"),
                List.of(),
                LocalDate.parse("2014-01-01"),
                null,
                List.of(),
                null,
                null)));
        assertEquals(
                List.of(held),
                difference(Measures::individuals, Filters.ALL, CountingDefinition.DEFAULT)
                        .parts()
                        .get(0)
                        .events());
        View from = new View(journals.view().snapshot(), events, attendances);
        Difference difference = DifferenceCount.of(
                from,
                View.latest(from.snapshot()),
                (view, definition) ->
                        BigDecimal.valueOf(Headline.of(view, Filters.ALL).knowledgeProducts()),
                CountingDefinition.DEFAULT,
                CountingDefinition.DEFAULT,
                zone -> LocalDate.parse("2014-05-07"));
        assertEquals(Map.of(ChangeReason.LATE, 1), changes(difference));
        assertEquals(List.of(product), difference.parts().get(0).entries());
    }

    private Map<ChangeReason, Integer> changes(ToLongFunction<Measures> measure) {
        return changes(measure, Filters.ALL);
    }

    private Map<ChangeReason, Integer> changes(ToLongFunction<Measures> measure, Filters filters) {
        return changes(difference(measure, filters, CountingDefinition.DEFAULT));
    }

    private static Map<ChangeReason, Integer> changes(Difference difference) {
        assertEquals(BigDecimal.ZERO, difference.residual());
        Map<ChangeReason, Integer> changes = new LinkedHashMap<>();
        difference
                .parts()
                .forEach(part -> changes.put(part.reason(), part.change().intValue()));
        return changes;
    }

    private Difference difference(ToLongFunction<Measures> measure, Filters filters, CountingDefinition definition) {
        View to = journals.view();
        return DifferenceCount.of(
                new View(to.snapshot(), events, attendances),
                to,
                (view, counted) -> BigDecimal.valueOf(
                        measure.applyAsLong(Totals.of(view, new TotalsQuery(List.of(), filters, counted, false))
                                .total())),
                CountingDefinition.DEFAULT,
                definition,
                zone -> LocalDate.parse("2014-05-07"));
    }
}
