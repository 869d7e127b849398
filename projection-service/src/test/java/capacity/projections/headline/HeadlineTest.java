package capacity.projections.headline;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.details.PartnerDetails;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.contracts.facts.PartnerFact.PartnerRegistered;
import capacity.contracts.facts.PartnerFact.PartnerWithdrawn;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.samples.SampleJournals;
import capacity.projections.samples.SampleParticipant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private final SampleJournals journals = new SampleJournals();

    @Test
    void only_participants_known_by_address_or_id_are_certainly_distinct() {
        UUID first = journals.held(event());
        UUID second = journals.held(event());
        journals.attended(first, "2014-05-06", someone(), someone().by(IdentificationMethod.PARTICIPANT_ID));
        journals.attended(first, "2014-05-07", someone().by(IdentificationMethod.ANONYMOUS));
        journals.attended(second, "2014-05-06", someone().by(IdentificationMethod.NAME));
        assertEquals(new Individuals(4, 2, 4L), individuals(Filters.ALL));
    }

    @Test
    void participants_named_on_one_day_of_one_event_are_different_people() {
        UUID id = journals.held(event());
        journals.attended(id, "2014-05-06", unsure(), unsure(), unsure());
        journals.attended(id, "2014-05-07", unsure(), unsure());
        assertEquals(new Individuals(5, 3, 5L), individuals(Filters.ALL));
    }

    @Test
    void the_largest_headcount_of_one_day_raises_both_bounds() {
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 40);
        journals.headcount(id, "2014-05-07", 60);
        journals.headcount(id, "2014-05-07", 50);
        journals.attended(id, "2014-05-06", someone(), unsure());
        assertEquals(new Individuals(2, 50, 50L), individuals(Filters.ALL));
    }

    @Test
    void at_most_assumes_that_unnamed_people_of_several_events_are_all_different() {
        UUID first = journals.held(event());
        UUID second = journals.held(event());
        journals.headcount(first, "2014-05-06", 10);
        journals.headcount(second, "2014-05-06", 1);
        journals.headcount(journals.planned(event()), "2014-05-06", 99);
        journals.attended(first, "2014-05-06", someone());
        journals.attended(second, "2014-05-06", someone(), someone());
        assertEquals(new Individuals(3, 10, 12L), individuals(Filters.ALL));
    }

    @Test
    void headcounts_do_not_apply_with_filters_on_attendances() {
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 40);
        journals.attended(id, "2014-05-06", unsure(), unsure(), unsure().sector("business"));
        assertEquals(new Individuals(2, 2, null), individuals(filter(Dimension.SECTOR, "government")));
    }

    @Test
    void happened_by_excludes_headcounts_of_later_days() {
        UUID id = journals.held(event());
        journals.headcount(id, "2014-05-06", 40);
        journals.headcount(id, "2014-05-07", 60);
        assertEquals(new Individuals(0, 40, 40L), individuals(happenedBy("2014-05-06")));
    }

    @Test
    void headcounts_of_days_outside_the_dates_do_not_count() {
        UUID id = journals.held(event().startsOn("2014-05-04"));
        journals.headcount(id, "2014-05-04", 40);
        journals.headcount(id, "2014-05-05", 35);
        assertEquals(new Individuals(0, 40, 40L), individuals(Filters.ALL));
        journals.say(id, new EventRevised(event().startsOn("2014-05-05").details()));
        assertEquals(new Individuals(0, 35, 35L), individuals(Filters.ALL));
        journals.say(id, new EventRevised(event().startsOn("2014-05-02").details()));
        assertEquals(new Individuals(0, 40, 40L), individuals(Filters.ALL));
    }

    @Test
    void partners_are_all_registered_ones_that_are_not_withdrawn() {
        partner("academia", "china-trust-fund");
        UUID gone = partner("business", "china-trust-fund");
        journals.say(gone, new PartnerWithdrawn("merged"));
        Headline headline = headline(Filters.ALL);
        assertEquals(1, headline.partners());
        assertEquals(1, headline.partnersBySector().get("academia"));
        assertEquals(0, headline.partnersBySector().get("business"));
        assertEquals(7, headline.partnersBySector().size());
    }

    @Test
    void a_programme_filter_counts_its_partners_and_other_filters_those_of_matching_held_events() {
        UUID listed = partner("academia", "iemp");
        partner("academia", "china-trust-fund");
        UUID gone = partner("academia", "china-trust-fund");
        journals.say(gone, new PartnerWithdrawn("merged"));
        journals.held(event().partners(listed, gone));
        journals.held(event().partners(listed));
        journals.planned(event().partners(partner("business", "x")));
        assertEquals(
                1, headline(filter(Dimension.PROGRAMME, "china-trust-fund")).partners());
        assertEquals(1, headline(filter(Dimension.REGION, "africa")).partners());
        assertEquals(0, headline(filter(Dimension.SECTOR, "academia")).partners());
        assertEquals(3, headline(happenedBy("2000-01-01")).partners());
    }

    @Test
    void knowledge_products_are_filtered_by_their_own_themes_programme_phase_and_date() {
        product("2014-03-01", "climate-change", "iemp");
        product("2016-03-01", "chemicals-and-waste", null);
        assertEquals(2, headline(Filters.ALL).knowledgeProducts());
        assertEquals(1, headline(filter(Dimension.THEME, "climate-change")).knowledgeProducts());
        assertEquals(1, headline(filter(Dimension.YEAR, "2016")).knowledgeProducts());
        assertEquals(1, headline(filter(Dimension.PROGRAMME, "none")).knowledgeProducts());
        assertEquals(1, headline(happenedBy("2015-01-01")).knowledgeProducts());
        assertEquals(2, headline(filter(Dimension.REGION, "africa")).knowledgeProducts());
    }

    private static SampleParticipant unsure() {
        return someone().gender("male").by(IdentificationMethod.NAME);
    }

    private UUID partner(String sector, String programme) {
        return journals.register(
                new PartnerRegistered(new PartnerDetails("Institute", sector, "KE", List.of(), List.of(programme))));
    }

    private void product(String day, String theme, String programme) {
        journals.register(new KnowledgeProductRegistered(new KnowledgeProductDetails(
                "Guide",
                "guideline",
                List.of(theme),
                List.of("en"),
                LocalDate.parse(day),
                null,
                List.of(),
                programme,
                null)));
    }

    private Individuals individuals(Filters filters) {
        return headline(filters).individuals();
    }

    private Headline headline(Filters filters) {
        return Headline.of(journals.view(), filters);
    }

    private static Filters filter(Dimension dimension, String value) {
        return new Filters(Map.of(dimension, Set.of(value)), null, null, null);
    }

    private static Filters happenedBy(String day) {
        return new Filters(Map.of(), null, null, LocalDate.parse(day));
    }
}
