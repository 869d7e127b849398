package capacity.contracts.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.serialization.FactCodec.BrokenFact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class Iso8601ParserTest {

    private static final List<String> SECONDS = List.of(
            "2014-05-08T14:00:00",
            "2014-05-08T14:00:00.1",
            "2014-05-08T14:00:00.000001",
            "2024-02-29T23:59:59.123456789",
            "2014-05-08T14:00",
            "+12014-05-08T14:00:00",
            "-0001-05-08T14:00:00.5");

    @Test
    void instants_are_those_that_the_jdk_reads() {
        SECONDS.stream()
                .map(text -> text + (text.endsWith("14:00") ? ":00Z" : "Z"))
                .forEach(text -> assertEquals(Instant.parse(text), Iso8601Parser.instant(text)));
    }

    @Test
    void moments_with_an_offset_are_those_that_the_jdk_reads() {
        for (String offset : List.of("Z", "+03:00", "-11:30", "+05:45:30", "+07")) {
            SECONDS.forEach(
                    text -> assertEquals(OffsetDateTime.parse(text + offset), Iso8601Parser.withOffset(text + offset)));
        }
    }

    @Test
    void text_that_is_not_an_instant_is_refused() {
        for (String text : List.of(
                "",
                "Z",
                "2014",
                "2014-13-08T14:00:00Z",
                "2014-02-30T14:00:00Z",
                "2014-05-08T25:00:00Z",
                "2014-05-08 14:00:00Z",
                "2014-05-08T14:00:00.1234567890Z",
                "２014-05-08T14:00:00Z")) {
            assertThrows(DateTimeException.class, () -> Iso8601Parser.instant(text), text);
            assertThrows(DateTimeException.class, () -> Iso8601Parser.withOffset(text), text);
        }
        assertThrows(DateTimeException.class, () -> Iso8601Parser.withOffset("2014-05-08T14:00:00"));
        assertThrows(DateTimeException.class, () -> Iso8601Parser.withOffset("2014-05-08T14:00:00+24:00"));
    }

    @Test
    void days_are_read_as_by_the_jdk_and_unusual_spellings_are_passed_to_it() {
        for (String text : List.of("2014-05-08", "2024-02-29", "0000-01-01", "9999-12-31")) {
            assertEquals(LocalDate.parse(text), Iso8601Parser.day(text));
        }
        for (String text : List.of("", "2014-5-8", "-0001-12-31", "+10000-01-01", "2014-05-08T", "２014-05-08")) {
            assertNull(Iso8601Parser.day(text), text);
        }
        assertThrows(DateTimeException.class, () -> Iso8601Parser.day("2014-02-30"));
    }

    @Test
    void the_day_of_a_fact_is_read_however_it_is_written() {
        for (String day : List.of("2014-05-08", "-0001-12-31", "+10000-01-01")) {
            HeadcountReported fact = new HeadcountReported(LocalDate.parse(day), 7, null);
            assertEquals(fact, FactCodec.decode("headcount-reported.v1", FactCodec.encode(fact)));
        }
        for (String day : List.of("\"2014-02-30\"", "\"soon\"", "{}")) {
            String text = "{\"day\":" + day + ",\"count\":7}";
            assertThrows(BrokenFact.class, () -> FactCodec.decode("headcount-reported.v1", text), text);
        }
    }
}
