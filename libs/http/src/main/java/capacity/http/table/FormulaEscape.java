package capacity.http.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text of a CSV file as a formula, the way OWASP recommends ("CSV Injection"): an
 * apostrophe before it. Spreadsheets that split at semicolons or tabs, as in many countries, may begin a cell in the
 * middle of our text, so the apostrophe is also put there.
 */
final class FormulaEscape {

    // also the full-width forms, which some spreadsheets take for the same signs, and blanks that some of them skip
    private static final Pattern FORMULA =
            Pattern.compile("(?:^|(?<=[;\t\r\n]))(?=[\\p{javaWhitespace}\u00A0\uFEFF]*[=+\\-@＝＋－＠])|^(?=[\t\r\n])");

    private FormulaEscape() {}

    static String escape(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }
}
