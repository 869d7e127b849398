package capacity.projections.topicfeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Watermark;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.serialization.FactCodec;
import capacity.contracts.serialization.WatermarkCodec;
import capacity.contracts.testing.SealedTypes;
import capacity.projections.samples.GoldenFactFiles;
import capacity.projections.samples.SampleEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void of_every_kind_of_fact_it_is_known_what_it_needs() {
        SealedTypes.assertKnown(Fact.class, SampleFacts.oneOfEach(), fact -> assertTrue(Completeness.isComplete(fact)));
    }

    @Test
    void every_published_fact_is_complete() throws IOException {
        for (String type : FactTypes.all().keySet()) {
            assertTrue(Completeness.isComplete(FactCodec.decode(type, GoldenFactFiles.json(type))), type);
        }
    }

    @Test
    void only_facts_without_details_may_be_empty() {
        Set<String> whole = FactTypes.all().keySet().stream()
                .filter(CompletenessTest::isWholeWhenEmpty)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "event-held.v1",
                        "event-cancelled.v1",
                        "event-reopened.v1",
                        "partner-withdrawn.v1",
                        "knowledge-product-withdrawn.v1",
                        "contribution-withdrawn.v1",
                        "programme-withdrawn.v1"),
                whole);
    }

    private static boolean isWholeWhenEmpty(String type) {
        try {
            return Completeness.isComplete(FactCodec.decode(type, "{}"));
        } catch (NullPointerException e) {
            return false; // equivalent, because any failure makes the record broken
        }
    }

    @Test
    void a_day_must_be_storable_in_the_database() {
        assertTrue(Completeness.isComplete(headcount(2014)));
        assertFalse(Completeness.isComplete(headcount(10_000)));
        assertFalse(Completeness.isComplete(headcount(-1)));
    }

    @Test
    void a_watermark_needs_a_journal_and_a_moment_that_the_database_can_store() {
        assertTrue(Completeness.isComplete(new Watermark("events", 0, Instant.parse("2014-05-06T07:08:09Z"))));
        assertFalse(Completeness.isComplete(WatermarkCodec.decode("{}")));
        assertFalse(Completeness.isComplete(WatermarkCodec.decode("null")));
        assertFalse(Completeness.isComplete(new Watermark("events", 0, Instant.parse("+300000-01-01T00:00:00Z"))));
    }

    @Test
    void an_ordinary_event_is_complete() {
        assertTrue(
                Completeness.isComplete(new EventScheduled(SampleEvent.event().details())));
    }

    private static Fact headcount(int year) {
        return new HeadcountReported(LocalDate.of(year, 5, 6), 1, null);
    }
}
