package capacity.projections.totals;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final SampleJournals journals = new SampleJournals();

    @Test
    void counts_events_by_status() {
        journals.planned(event());
        journals.held(event());
        journals.say(journals.planned(event()), new EventCancelled("flood"));
        Measures total = total();
        assertEquals(List.of(1L, 1L, 1L), List.of(total.events(), total.planned(), total.cancelled()));
    }

    @Test
    void counts_a_person_of_two_days_and_two_events_once_as_an_individual() {
        SampleParticipant her = someone();
        UUID first = journals.held(event());
        UUID second = journals.held(event());
        journals.attended(first, "2014-05-06", her);
        journals.attended(first, "2014-05-07", her);
        journals.attended(second, "2014-05-06", her);
        Measures total = total();
        assertEquals(List.of(1L, 2L, 3L), List.of(total.individuals(), total.attendances(), total.personDays()));
    }

    @Test
    void counts_participants_and_resource_persons_but_neither_organizers_nor_staff() {
        UUID id = journals.held(event());
        for (String role : List.of("participant", "resource-person", "organizer", "staff")) {
            journals.attended(id, "2014-05-06", someone().role(role));
        }
        assertEquals(2, total().individuals());
        assertEquals(List.of("participant", "resource-person"), values(by(Dimension.ROLE)));
        assertEquals(0, total(Dimension.ROLE, "staff").events());
    }

    @Test
    void does_not_count_an_annulled_day_until_it_is_scanned_again() {
        SampleParticipant him = someone();
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", him);
        journals.attended(id, "2014-05-07", him);
        journals.annulled(id, "2014-05-06", him);
        assertEquals(1, total().personDays());
        journals.attended(id, "2014-05-06", him.sector("business"));
        assertEquals(2, total().personDays());
        assertEquals(1, total().bySector().get("business").attendances());
    }

    @Test
    void counts_attendances_of_planned_events_as_pending_and_of_cancelled_ones_not_at_all() {
        UUID planned = journals.planned(event());
        UUID cancelled = journals.planned(event());
        journals.attended(planned, "2014-05-06", someone(), someone().role("staff"));
        journals.attended(cancelled, "2014-05-06", someone());
        journals.say(cancelled, new EventCancelled("flood"));
        assertEquals(1, total().pendingAttendances());
        assertEquals(0, total().individuals());
    }

    @Test
    void counts_countries_served_and_represented_but_not_those_of_resource_persons() {
        UUID id = journals.held(event().serving("KE", "UG"));
        journals.attended(id, "2014-05-06", someone().country("TZ"), someone().country(null));
        journals.attended(id, "2014-05-06", someone().country("CN").role("resource-person"));
        journals.planned(event().serving("ET"));
        assertEquals(3, total().countries());
    }

    @Test
    void counts_one_country_as_another_where_the_vocabulary_says_so() {
        UUID id = journals.held(event().serving("CN").host("HK"));
        journals.attended(id, "2014-05-06", someone().country("HK"), someone().country("KE"));
        Map<String, Optional<String>> countsAs = Map.of("HK", Optional.of("CN"));
        Totals totals = Totals.of(
                journals.view(),
                new TotalsQuery(List.of(), Filters.ALL),
                code -> countsAs.getOrDefault(code, Optional.of(code)));
        assertEquals(2, totals.total().countries());
        assertEquals(1, totals.total().hostCountries());
    }

    @Test
    void counts_taiwan_as_china_and_kosovo_as_no_country() {
        UUID id = journals.held(event().serving("CN", "XK").host("XK"));
        journals.attended(id, "2014-05-06", someone().country("TW"), someone().country("XK"));
        assertEquals(1, total().countries());
        assertEquals(0, total().hostCountries());
        journals.held(event().serving("CN").host("TW"));
        journals.held(event().serving("CN").host("CN"));
        assertEquals(1, total().countries());
        assertEquals(1, total().hostCountries());
        assertEquals(List.of("TW", "XK"), values(by(Dimension.COUNTRY)));
        assertEquals(2, total().individuals());
    }

    @Test
    void counts_hosts_of_held_events_once() {
        journals.held(event().host("KE"));
        journals.held(event().host("KE"));
        journals.held(event().host(null));
        journals.planned(event().host("UG"));
        assertEquals(1, total().hostCountries());
    }

    @Test
    void lists_every_sector_even_without_participants() {
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", someone().sector("academia"));
        assertEquals(7, total().bySector().size());
        assertEquals(new Measures.OfSector(1, 1), total().bySector().get("academia"));
        assertEquals(new Measures.OfSector(0, 0), total().bySector().get("business"));
    }

    @Test
    void happened_by_limits_events_and_days() {
        UUID id = journals.held(event().startsOn("2014-05-06"));
        journals.attended(id, "2014-05-06", someone());
        journals.attended(id, "2014-05-07", someone());
        journals.held(event().startsOn("2014-05-07"));
        Measures total = total(new Filters(Map.of(), null, null, LocalDate.parse("2014-05-06")));
        assertEquals(List.of(1L, 1L), List.of(total.events(), total.individuals()));
    }

    @Test
    void attendances_of_an_unknown_event_count_only_after_the_event_arrives() {
        UUID id = UUID.randomUUID();
        journals.attended(id, "2014-05-06", someone());
        assertEquals(0, total().individuals());
        assertEquals(List.of(), values(by(Dimension.REGION)));
    }

    private Totals by(Dimension... by) {
        return Totals.of(journals.view(), new TotalsQuery(List.of(by), Filters.ALL));
    }

    private Measures total() {
        return total(Filters.ALL);
    }

    private Measures total(Dimension dimension, String... values) {
        return total(filter(dimension, values));
    }

    private Measures total(Filters filters) {
        return Totals.of(journals.view(), new TotalsQuery(List.of(), filters)).total();
    }

    private static Filters filter(Dimension dimension, String... values) {
        return new Filters(Map.of(dimension, Set.of(values)), null, null, null);
    }

    private static List<String> values(Totals totals) {
        return totals.rows().stream().map(row -> row.values().get(0)).toList();
    }
}
