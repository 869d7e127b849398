package capacity.endtoend.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakSearchTest {

    private final LeakSearch search = new LeakSearch(List.of(Canaries.NAME, Canaries.EMAIL));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INFO refused Zephyrine Quillfeather at the door",
                "{\"name\":\"ZEPHYRINE QUILLFEATHER\"}",
                "q=Zephyrine+Quillfeather",
                "q=Zephyrine%20Quillfeather",
                "z.quillfeather-7731%40canary-nest.example",
                "rehtaefllIUQ enirYHPEZ"
            })
    void a_line_with_a_secret_is_found(String line) {
        assertFalse(search.in(line).isEmpty());
    }

    @Test
    void an_encoded_secret_is_found_at_any_offset() {
        for (String before : List.of("", "a", "ab", "abc")) {
            byte[] bytes = (before + Canaries.EMAIL + " and more").getBytes(UTF_8);
            assertFalse(
                    search.in("x" + Base64.getEncoder().encodeToString(bytes)).isEmpty(), before);
            assertFalse(search.in(HexFormat.of().formatHex(bytes)).isEmpty(), before);
        }
    }

    @Test
    void a_line_without_a_secret_is_not_found() {
        assertEquals(List.of(), search.in("answered 422 invalid to 0194f9a0-0000-7000-8000-00000000000a"));
    }
}
