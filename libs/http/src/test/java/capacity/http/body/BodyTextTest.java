package capacity.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.problem.ProblemException;
import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in bodies: what can be stored, how long it may be, and how it is kept. */
class BodyTextTest {
    record Sample(@NotNull @Text(max = 10) String title, List<@Text(max = 10) String> aliases) {}

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00"})
    void text_that_cannot_be_stored_is_a_fault(String text) {
        String fault = "must not contain U+0000 or half of a surrogate pair";
        assertEquals(List.of("/title: " + fault), faults("{'title': '" + text + "'}"));
        assertEquals(List.of("/aliases/0: " + fault), faults("{'title': 'a', 'aliases': ['" + text + "']}"));
    }

    @Test
    void a_whole_pair_is_one_character() {
        assertTrue(faults("{'title': '" + "\\ud83d\\ude00".repeat(10) + "'}").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "e\u0301bcdefghijk"})
    void text_is_not_too_long_as_it_is_kept(String title) {
        assertEquals(
                List.of("/title: must not be blank and must have at most 10 characters"),
                faults("{'title': '" + title + "'}"));
    }

    @Test
    void text_is_kept_composed_and_counted_so() {
        Sample sample =
                Bodies.read(json("{'title': 'Me\u0301kong x2'}"), Sample.class).orThrow();
        assertEquals("M\u00e9kong x2", sample.title());
        assertTrue(faults("{'title': '" + "e\u0301".repeat(10) + "'}").isEmpty());
    }

    @Test
    void a_byte_order_mark_at_the_start_is_skipped() {
        assertEquals(List.of(), faults("\uFEFF{'title': 'Water'}"));
        assertThrows(ProblemException.class, () -> Bodies.parse(json("\uFEFF\uFEFF{}")));
    }

    private static List<String> faults(String body) {
        return Bodies.read(json(body), Sample.class).faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .toList();
    }

    private static byte[] json(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
