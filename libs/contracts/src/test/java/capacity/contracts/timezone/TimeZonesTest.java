package capacity.contracts.timezone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    private static final TimeZones ZONES = TimeZoneSource.release();

    /** Morocco has kept UTC+0 since 20 September 2026. */
    @Test
    void one_day_in_casablanca_is_one_day() {
        assertEquals(LocalDate.of(2026, 11, 25), day("2026-11-25T09:00:00Z", "Africa/Casablanca"));
        assertEquals(LocalDate.of(2026, 11, 25), day("2026-11-25T23:30:00Z", "Africa/Casablanca"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EST", "MST", "HST", "America/Coyhaique", "Asia/Calcutta", "Europe/Kyiv", "UTC", "Etc/GMT+5"})
    void all_names_of_the_database_are_known(String name) {
        assertTrue(ZONES.has(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Factory", "posixrules", "tzdata.zi", "+03:00", "GMT+3", "SystemV/AST4", "africa/nairobi", ""})
    void other_names_are_not(String name) {
        assertFalse(ZONES.has(name));
        assertThrows(DateTimeException.class, () -> day("2026-11-25T09:00:00Z", name));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2099-07-01T03:59:59Z, 2099-06-30",
        "America/New_York, 2099-07-01T04:00:00Z, 2099-07-01",
        "America/New_York, 2099-12-01T04:59:59Z, 2099-11-30",
        "Australia/Sydney, 2150-12-31T13:00:00Z, 2151-01-01",
        "Asia/Kathmandu, 1901-01-01T00:00:00Z, 1901-01-01",
        "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29",
        "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31",
        "Asia/Kolkata, 2014-05-06T18:30:00Z, 2014-05-07",
    })
    void days_follow_the_rules_of_the_zone(String zone, String moment, String day) {
        assertEquals(LocalDate.parse(day), day(moment, zone));
    }

    /** The platform is an independent reader of the same database; since 2024 some rules have changed. */
    @Test
    void offsets_until_2023_are_those_of_the_platform() {
        Random random = new Random(7);
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.matches("(Africa|America|Asia|Europe|Pacific|Australia)/.*"))
                .sorted()
                .toList();
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            String zone = zones.get(random.nextInt(zones.size()));
            Instant moment = Instant.ofEpochSecond(random.nextLong(0, 1_700_000_000));
            ZoneOffset expected = ZoneId.of(zone).getRules().getOffset(moment);
            compared += expected.equals(ZONES.zones().get(zone).at(moment)) ? 1 : 0;
        }
        // old data differ a little between versions, and by the choice of sources before 1970
        assertTrue(compared > 19_980, "only " + compared + " of 20,000 agree");
    }

    private static LocalDate day(String moment, String zone) {
        return ZONES.dayOf(Instant.parse(moment), zone);
    }
}
