package capacity.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON has one kind of number, and spreadsheets write 40 as 40.0. */
class WholeNumbersTest {
    record Sample(Integer count, Long big) {}

    @ParameterizedTest
    @CsvSource({"40.0, 40", "4e1, 40", "4.0E+1, 40", "400e-1, 40", "-0.0, 0", "0e999999999, 0", "40.000000000000000, 40"
    })
    void a_number_is_whole_if_its_value_is(String sent, int count) {
        assertEquals(
                new Sample(count, (long) count),
                read("{\"count\": " + sent + ", \"big\": " + sent + "}").orThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40.5", "4e-1", "1e999999999", "-1e999999999", "1e-999999999", "3e9", "99999999999"})
    void other_numbers_are_not(String sent) {
        // this test does not end if the zeros of an exponent are written out
        assertEquals(
                List.of("/count: must be a whole number of at most nine digits"), faults("{\"count\": " + sent + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "1e999999999", "0.1"})
    void nor_are_those_that_are_too_large_or_have_a_fraction(String sent) {
        assertEquals(List.of("/big: must be a whole number"), faults("{\"big\": " + sent + "}"));
    }

    private static List<String> faults(String body) {
        return read(body).faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .toList();
    }

    private static ParsedBody<Sample> read(String body) {
        return Bodies.read(body.getBytes(StandardCharsets.UTF_8), Sample.class);
    }
}
