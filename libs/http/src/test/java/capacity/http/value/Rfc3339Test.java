package capacity.http.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59.999999Z",
        "2016-12-31T23:59:60.5Z, 2016-12-31T23:59:59.999999Z",
        "2016-12-31t23:59:60.123456789012z, 2016-12-31T23:59:59.999999Z",
        "2017-01-01T02:59:60+03:00, 2017-01-01T02:59:59.999999+03:00",
        "1990-12-31T15:59:60-08:00, 1990-12-31T15:59:59.999999-08:00",
        "2017-01-01T05:44:60+05:45, 2017-01-01T05:44:59.999999+05:45"
    })
    void a_leap_second_is_the_last_microsecond_before_it(String sent, String read) {
        assertEquals(Optional.of(OffsetDateTime.parse(read)), TextFormats.DATE_TIME.read(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-06T08:57:12.123456789012+03:00, 2014-05-06T08:57:12.123456789+03:00",
        "2014-05-06T08:57:12.1234567891Z, 2014-05-06T08:57:12.123456789Z",
        "2014-05-06T08:57:59.9999999999Z, 2014-05-06T08:57:59.999999999Z"
    })
    void digits_beyond_nine_are_cut(String sent, String read) {
        assertEquals(Optional.of(OffsetDateTime.parse(read)), TextFormats.DATE_TIME.read(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:58:60Z",
                "2016-12-31T23:59:60+03:00",
                "2016-12-31T23:59:61Z",
                "2016-12-31T23:59:60",
                "2016-12-31T23:59:60.Z",
                "2016-12-31T23:59:6",
                "2016-13-31T23:59:60Z",
                "2014-05-06T08:57:12.1234567890x12Z",
                "2014-05-06T08:57:12.1234567890",
                "2014-05-06T08:57:12.٣٣٣٣٣٣٣٣٣٣Z"
            })
    void other_spellings_are_no_times(String sent) {
        assertEquals(Optional.empty(), TextFormats.DATE_TIME.read(sent));
    }
}
