package capacity.contracts.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.http.ProblemException;
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
