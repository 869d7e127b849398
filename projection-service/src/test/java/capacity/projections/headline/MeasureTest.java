package capacity.projections.headline;

import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Filters;
import capacity.projections.samples.SampleJournals;
import capacity.projections.totals.Measures;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void every_number_of_a_row_has_a_name() {
        Stream.of(Measures.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("bySector"))
                .forEach(name -> assertTrue(Measure.of(name).isPresent(), name));
    }

    @Test
    void a_dotted_name_leads_to_the_number_of_the_answer() {
        SampleJournals journals = new SampleJournals();
        var id = journals.held(event());
        journals.attended(id, "2014-05-06", someone(), someone().sector("business"));
        journals.headcount(id, "2014-05-06", 40);
        assertEquals(
                List.of(2L, 1L, 40L, 2L, 40L, 0L, 0L),
                Stream.of(
                                "individuals",
                                "bySector.business.individuals",
                                "individualsAtMost",
                                "individuals.named",
                                "individuals.atLeast",
                                "partnersBySector.government",
                                "portfolio")
                        .map(name -> value(journals, name))
                        .toList());
    }

    private static long value(SampleJournals journals, String name) {
        BigDecimal value =
                Measure.of(name).orElseThrow().value(journals.view(), Filters.ALL, CountingDefinition.DEFAULT);
        return value.longValueExact();
    }

    @Test
    void what_no_answer_has_is_no_measure() {
        for (String name :
                List.of("", "people", "bySector", "bySector.business", "bySector.business.people", "a.b.c")) {
            assertTrue(Measure.of(name).isEmpty(), name);
        }
    }
}
