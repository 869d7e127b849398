package capacity.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final List<String> SECONDS = List.of(
            "2014-05-08T14:00:00",
            "2014-05-08T14:00:00.1",
            "2014-05-08T14:00:00.000001",
            "2024-02-29T23:59:59.123456789",
            "2014-05-08T14:00",
            "+12014-05-08T14:00:00",
            "-0001-05-08T14:00:00.5");

    @Test
    void instants_are_those_that_the_JDK_reads() {
        SECONDS.stream()
                .map(text -> text + (text.endsWith("14:00") ? ":00Z" : "Z"))
                .forEach(text -> assertEquals(Instant.parse(text), Moments.instant(text)));
    }

    @Test
    void moments_with_an_offset_are_those_that_the_JDK_reads() {
        for (String offset : List.of("Z", "+03:00", "-11:30", "+05:45:30", "+07")) {
            SECONDS.forEach(
                    text -> assertEquals(OffsetDateTime.parse(text + offset), Moments.withOffset(text + offset)));
        }
    }

    @Test
    void what_is_no_moment_is_refused() {
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
            assertThrows(DateTimeException.class, () -> Moments.instant(text), text);
            assertThrows(DateTimeException.class, () -> Moments.withOffset(text), text);
        }
        assertThrows(DateTimeException.class, () -> Moments.withOffset("2014-05-08T14:00:00"));
        assertThrows(DateTimeException.class, () -> Moments.withOffset("2014-05-08T14:00:00+24:00"));
    }
}
