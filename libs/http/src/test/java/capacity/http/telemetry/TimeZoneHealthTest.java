package capacity.http.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.timezone.TimeZoneSource;
import org.junit.jupiter.api.Test;

class TimeZoneHealthTest {

    @Test
    void a_later_version_is_a_greater_number() {
        assertEquals(202606, TimeZoneHealth.number("2026f"));
        assertEquals(202701, TimeZoneHealth.number("2027a"));
        assertEquals(Double.NaN, TimeZoneHealth.number("test"));
    }

    @Test
    void the_version_in_use_is_told() {
        assertEquals(
                TimeZoneSource.current().version(),
                new TimeZoneHealth().call().getData().orElseThrow().get("version"));
    }
}
