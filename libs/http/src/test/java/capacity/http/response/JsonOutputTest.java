package capacity.http.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
    record Sample(String zeta, BigDecimal value, LocalDate day, Instant at, List<String> empty, String alpha) {}

    @Test
    void records_keep_their_order_leave_nulls_out_and_write_decimals_and_times_as_text() {
        Sample sample = new Sample(
                null,
                new BigDecimal("2E+6"),
                LocalDate.of(2016, 5, 1),
                Instant.parse("2016-05-01T09:00:00.000001Z"),
                List.of(),
                "a");
        assertEquals(
                "{\"value\":\"2000000\",\"day\":\"2016-05-01\",\"at\":\"2016-05-01T09:00:00.000001Z\",\"empty\":[],"
                        + "\"alpha\":\"a\"}",
                JsonOutput.tree(sample).toString());
    }

    @Test
    void maps_keep_their_nulls() {
        assertEquals(
                "{\"planned\":null}",
                JsonOutput.tree(Collections.singletonMap("planned", null)).toString());
    }
}
