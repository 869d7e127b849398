package capacity.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.EventFact.EventScheduled;
import capacity.contracts.EventFact.HeadcountReported;
import capacity.contracts.Fact;
import capacity.contracts.FactTypes;
import capacity.contracts.Watermark;
import capacity.contracts.json.FactCodec;
import capacity.contracts.json.WatermarkCodec;
import capacity.totals.AnEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WholeTest {

    @Test
    void everyFactAsPublishedIsWhole() throws IOException {
        for (String type : FactTypes.all().keySet()) {
            assertTrue(Whole.is(FactCodec.decode(type, Golden.json(type))), type);
        }
    }

    @Test
    void onlyFactsThatSayNothingMoreThanTheirNameMayBeEmpty() {
        Set<String> whole = FactTypes.all().keySet().stream()
                .filter(WholeTest::isWholeWhenEmpty)
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
            return Whole.is(FactCodec.decode(type, "{}"));
        } catch (NullPointerException e) {
            return false; // as good: the intake takes any failure for a broken record
        }
    }

    @Test
    void aDayMustBeOneThatTheDatabaseCanHold() {
        assertTrue(Whole.is(headcount(2014)));
        assertFalse(Whole.is(headcount(10_000)));
        assertFalse(Whole.is(headcount(-1)));
    }

    @Test
    void aWatermarkNamesItsJournalAndAMomentThatTheDatabaseCanHold() {
        assertTrue(Whole.is(new Watermark("events", 0, Instant.parse("2014-05-06T07:08:09Z"))));
        assertFalse(Whole.is(WatermarkCodec.decode("{}")));
        assertFalse(Whole.is(WatermarkCodec.decode("null")));
        assertFalse(Whole.is(new Watermark("events", 0, Instant.parse("+300000-01-01T00:00:00Z"))));
    }

    @Test
    void anOrdinaryEventIsWhole() {
        assertTrue(Whole.is(new EventScheduled(AnEvent.event().details())));
    }

    private static Fact headcount(int year) {
        return new HeadcountReported(LocalDate.of(year, 5, 6), 1, null);
    }
}
