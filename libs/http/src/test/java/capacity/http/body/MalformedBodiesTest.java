package capacity.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.http.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedBodiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "{", "{'a':1}}", "{} {}", "{'a':1,'a':2}", "{a:1}", "{'a':NaN}", "{'a':01}", "//x"})
    void what_is_not_one_json_text_is_malformed(String body) {
        assertMalformed(json(body));
    }

    @Test
    void bytes_that_are_not_utf8_are_malformed() {
        assertMalformed(new byte[] {'"', (byte) 0xC3, '"'});
        assertMalformed("{}".getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e9999999999999]", "[-1.5E-9999999999999]", "{'a':1e2147483648}", "[10e2147483647]"})
    void an_enormous_exponent_is_malformed(String body) {
        assertMalformed(json(body));
    }

    /** Stored numbers are read again. */
    @ParameterizedTest
    @ValueSource(strings = {"[1e999999999]", "[10e999999999]", "[-1.25E-999999990]"})
    void an_accepted_number_can_be_written_and_read_again(String body) {
        JsonNode taken = Bodies.parse(json(body));
        assertEquals(taken.toString(), Bodies.parse(json(taken.toString())).toString());
    }

    @Test
    void nesting_is_bounded() {
        assertMalformed(json("[".repeat(40) + "]".repeat(40)));
    }

    @Test
    void the_parsers_complaint_does_not_quote_the_body() {
        ProblemException thrown =
                assertThrows(ProblemException.class, () -> Bodies.parse(json("{'Jane':1,'Jane':Doe}")));
        assertFalse(thrown.problem().detail().contains("Jane"), thrown.problem().detail());
    }

    private static void assertMalformed(byte[] body) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> Bodies.parse(body));
        assertEquals(400, thrown.problem().status());
        assertEquals("malformed", thrown.problem().code());
    }

    /** With apostrophes for quotes, so that the samples can be read. */
    private static byte[] json(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
