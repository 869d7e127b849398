package capacity.local.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.PartnerRole;
import capacity.local.sample.data.RequestBody.Scan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanHeadlineTest {

    private final SamplePlan data = SamplePlan.make();
    private final PlanHeadline figures = new PlanHeadline(data);

    @Test
    void the_headline_is_the_brochures() {
        assertEquals(69, data.occasions().size());
        assertEquals(1_598, figures.named());
        assertEquals(81, figures.countries().size());
        assertEquals(59, data.partners().size());
        assertEquals(94, data.products().size());
        assertEquals(new BigDecimal("73000000.00"), figures.portfolio());
        assertEquals(new BigDecimal("12000000.00"), figures.pledged());
    }

    @Test
    void the_bounds_enclose_the_named_individuals_closely() {
        assertEquals(1_598, figures.atLeast(), "the brochure says: at least");
        assertEquals(1_598 + 27, figures.atMost(), "ten sheets have a few more people than names");
    }

    @Test
    void everything_belongs_to_the_programme() {
        var code = Set.of("china-trust-fund");
        assertEquals(code, events().map(Event::programme).collect(Collectors.toSet()));
        assertTrue(data.partners().stream()
                .allMatch(partner -> Set.copyOf(partner.programmes()).equals(code)));
        assertTrue(data.products().stream().allMatch(product -> code.contains(product.programme())));
        assertTrue(data.contributions().stream().allMatch(contribution -> code.contains(contribution.programme())));
    }

    @Test
    void two_million_dollars_are_pledged_for_every_year_of_both_phases() {
        var pledges = data.contributions().stream()
                .filter(contribution -> contribution.kind().equals("pledge"))
                .map(pledge -> pledge.year() + " " + pledge.phase() + " "
                        + pledge.amount().value())
                .toList();
        assertEquals(
                List.of(
                        "2013 phase-1 2000000.00",
                        "2014 phase-1 2000000.00",
                        "2015 phase-1 2000000.00",
                        "2016 phase-2 2000000.00",
                        "2017 phase-2 2000000.00",
                        "2018 phase-2 2000000.00"),
                pledges);
    }

    @Test
    void events_are_of_the_four_kinds_and_the_four_themes_of_the_brochure() {
        assertEquals(
                Set.of("workshop", "consultation", "meeting", "high-level-meeting"),
                events().map(Event::kind).collect(Collectors.toSet()));
        assertEquals(
                Set.of(
                        "ecosystem-management",
                        "environmental-governance",
                        "chemicals-and-waste",
                        "resource-efficiency"),
                events().flatMap(event -> event.themes().stream()).collect(Collectors.toSet()));
    }

    @Test
    void every_event_has_guests_and_every_partner_an_event() {
        assertTrue(data.occasions().stream()
                .allMatch(occasion -> occasion.scans().stream().anyMatch(PlanHeadline::isCounted)));
        assertEquals(
                59,
                events().flatMap(event -> event.partners().stream())
                        .map(PartnerRole::id)
                        .distinct()
                        .count());
    }

    @Test
    void people_of_every_sector_but_unknown_come_and_some_come_again() {
        assertEquals(
                Set.of("government", "business", "academia", "civil-society", "international-organization", "other"),
                figures.scans().map(Scan::sector).collect(Collectors.toSet()));
        Map<String, Long> eventsOf = figures.scans()
                .filter(PlanHeadline::isCounted)
                .collect(Collectors.groupingBy(
                        PlanHeadline::who,
                        Collectors.mapping(Scan::eventId, Collectors.collectingAndThen(Collectors.toSet(), s ->
                                (long) s.size()))));
        assertTrue(eventsOf.values().stream().filter(events -> events > 1).count() > 100);
    }

    @Test
    void some_scans_are_of_roles_that_are_not_counted() {
        assertTrue(
                figures.scans().map(Scan::role).collect(Collectors.toSet()).containsAll(Set.of("organizer", "staff")));
    }

    @Test
    void no_one_is_at_two_events_on_one_day() {
        var counted = figures.scans().filter(PlanHeadline::isCounted).toList();
        var days = counted.stream()
                .map(scan -> PlanHeadline.who(scan) + scan.occurredAt().substring(0, 10))
                .collect(Collectors.toSet());
        assertEquals(counted.size(), days.size());
    }

    private Stream<Event> events() {
        return data.occasions().stream().map(EventPlan::event);
    }
}
