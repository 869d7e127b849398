package capacity.contracts.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRangeTest {
    @ParameterizedTest
    @CsvSource({
        "zh, zh, true",
        "zh, zh-Hant, true",
        "ZH, zh-Hant-TW, true",
        "zh-hant, zh-Hant-TW, true",
        "zh-Hant, zh, false",
        "zh-Hant, zh-Hans, false",
        "zh, zha, false",
        "pt-BR, pt-BR, true"
    })
    void a_language_includes_its_varieties(String range, String language, boolean included) {
        assertEquals(included, new LanguageRange(range).includes(language));
    }
}
