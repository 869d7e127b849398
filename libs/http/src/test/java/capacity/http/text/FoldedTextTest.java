package capacity.http.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "ana@example.org, ana\u200B@example.org",
        "ana@example.org, ana@ｅｘａｍｐｌｅ.org",
        "STRASSE, straße",
        "ΣΊΣΥΦΟΣ, σίσυφος",
        "Mékong, 'Me\u0301kong'",
        "ana, '\u00A0ana\u2003'",
        "ﬁle, FILE",
    })
    void spellings_of_one_text_compare_equal(String one, String other) {
        assertEquals(FoldedText.compared(one), FoldedText.compared(other));
    }

    @ParameterizedTest
    @CsvSource({
        "istanbul, İstanbul çalıştayı",
        "ISTANBUL, istanbul",
        "mekong, Mékong",
        "'Me\u0301kong', MÉKONG",
        "l'eau, L’EAU",
        "da nang, Đà Nẵng",
        "lodz, Łódź",
        "malmo, Malmø",
        "ha noi, Hà Nội",
        "еще, Ещё",
        "مدرسه, مَدْرَسَة",
        "إدارة, اداره",
        "محمد, محـــمد",
        "环境, 环境管理",
        "２０１６, 2016",
        "٢٠١٦, 2016",
        "strasse, Straße",
        "aeble, Æble",
    })
    void a_search_finds_other_spellings(String query, String text) {
        assertTrue(
                FoldedText.searched(text).contains(FoldedText.searched(query)),
                () -> FoldedText.searched(query) + " in " + FoldedText.searched(text));
    }

    @Test
    void marks_that_are_letters_stay() {
        assertFalse(FoldedText.searched("कीत").equals(FoldedText.searched("कत")));
    }

    @Test
    void punctuation_separates_words() {
        assertEquals(List.of("o", "brien", "ana", "maria"), FoldedText.words("O'Brien, Ana-María."));
        assertTrue(FoldedText.words(" \u200B—!").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u00A0\u200B\t\n", "\u2800", "\u3164", "\uFEFF", "\u202E"})
    void some_texts_are_invisible(String text) {
        assertFalse(FoldedText.isVisible(text));
        assertEquals("", FoldedText.strip(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "王", "\u200Ba", "🙂"})
    void others_are_visible(String text) {
        assertTrue(FoldedText.isVisible(text));
    }
}
