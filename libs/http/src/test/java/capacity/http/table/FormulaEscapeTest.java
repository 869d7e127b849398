package capacity.http.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaEscapeTest {

    /** A cell that a spreadsheet would run, if it splits at semicolons and tabs and does not know our quotes. */
    private static final Pattern RUNNABLE = Pattern.compile("(^|[;\t\r\n])\\s*[=+\\-@＝＋－＠]|^[\t\r\n]");

    static Stream<String> formulas() {
        return Stream.of(
                "=1+1",
                "+254 20 762",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd",
                "\t=1",
                "\rx",
                "\nx",
                "  =1",
                "\u00A0=1",
                "＝1+1");
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String formula) {
        String escaped = FormulaEscape.escape(formula);
        assertTrue(escaped.startsWith("'"), escaped);
        assertEquals(formula, escaped.replace("'", "").replace("cmd| /C calc!", "cmd|' /C calc'!"));
    }

    @Test
    void a_formula_after_a_sign_at_which_some_spreadsheets_split_gets_one_too() {
        assertEquals("x;'=1", FormulaEscape.escape("x;=1"));
        assertEquals("x;' =1", FormulaEscape.escape("x; =1"));
        assertEquals("x\n'=1", FormulaEscape.escape("x\n=1"));
    }

    @Test
    void other_texts_stay_as_they_are() {
        for (String text : List.of("", "a=b", "2014-05-06", "5 - 3", "x; y", "name@example.org", "'quoted'", "首页")) {
            assertEquals(text, FormulaEscape.escape(text));
        }
    }

    @Property
    void nothing_runnable_is_left(
            @ForAll
                    @Chars({'=', '+', '-', '@', '\t', '\r', '\n', ';', ' ', '\'', '"', ','})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        String escaped = FormulaEscape.escape(text);
        assertFalse(RUNNABLE.matcher(escaped).find(), escaped);
    }
}
