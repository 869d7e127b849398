package capacity.http.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "tet",
                "fil",
                "zh-Hant",
                "pt-BR",
                "es-419",
                "sr-Latn-RS",
                "ca-valencia",
                "prs",
                "wls",
                "mww",
                "zh-Hant-TW",
                "de-1996"
            })
    void a_tag_with_a_known_language_is_kept(String tag) {
        assertEquals(Optional.of(tag), LanguageTags.canonical(tag));
    }

    @ParameterizedTest
    @CsvSource({"ZH-hant, zh-Hant", "pt-br, pt-BR", "EN, en", "fra, fr", "zho-hans-cn, zh-Hans-CN", "zh-yue, yue"})
    void other_spellings_become_the_usual_one(String sent, String kept) {
        assertEquals(Optional.of(kept), LanguageTags.canonical(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xx", "english", "en_US", "", "e", "en-", "en--US", "-en", "zz-Latn", "x-foo", "und", "zxx", "qaa",
                "中文", "Chinese", "en, fr", "en fr"
            })
    void what_names_no_known_language_is_refused(String tag) {
        assertEquals(Optional.empty(), LanguageTags.canonical(tag));
    }

    @Test
    void every_code_that_was_accepted_before_still_is() {
        List<String> refused = Arrays.stream(Locale.getISOLanguages())
                .filter(code -> LanguageTags.canonical(code).isEmpty())
                .toList();
        assertEquals(List.of(), refused);
    }

    @Test
    void a_list_is_spelt_as_usual_and_null_stays_null() {
        assertEquals(List.of("pt-BR", "xx"), LanguageTags.canonical(List.of("PT-br", "xx")));
        assertNull(LanguageTags.canonical((List<String>) null));
        assertTrue(new Language.Check().isValid(null, null));
    }
}
