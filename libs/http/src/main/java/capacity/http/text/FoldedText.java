package capacity.http.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import com.ibm.icu.text.UnicodeSetSpanner;
import java.util.Arrays;
import java.util.List;

/**
 * The one place that says which texts are the same. Unicode defines the foldings, and ICU does them. The results are
 * for comparing only: what people typed is kept as they typed it, in NFC.
 */
public final class FoldedText {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    /** White space, controls and what is never drawn. U+2800 is the empty pattern of Braille. */
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[[:White_Space:][:Default_Ignorable_Code_Point:][:C:]\\u2800]").freeze();

    private static final UnicodeSet IGNORABLE = new UnicodeSet("[:Default_Ignorable_Code_Point:]").freeze();
    private static final UnicodeSetSpanner IGNORED = new UnicodeSetSpanner(IGNORABLE);

    private static final UnicodeSet WORD = new UnicodeSet("[[:L:][:N:][:M:]]").freeze();

    private FoldedText() {}

    /** How text is kept: composed, and otherwise as it was typed. */
    public static String nfc(String text) {
        return NFC.normalize(text);
    }

    /** NFKC without invisible characters, stripped at both ends. Case is kept. */
    public static String visible(String text) {
        return strip(NFKC.normalize(IGNORED.deleteFrom(text)));
    }

    /**
     * NFKC with full case folding and without invisible characters (NFKC_Casefold of the Unicode Standard, chapter 3.13),
     * stripped at both ends.
     */
    public static String compared(String text) {
        return strip(NFKC_CASEFOLD.normalize(text));
    }

    /**
     * As {@link #compared}, and without accents and punctuation: the words, with one space between them. Empty if there
     * is no word.
     */
    public static String searched(String text) {
        String folded = SearchLetters.of(text);
        StringBuilder words = new StringBuilder(folded.length());
        folded.codePoints().forEach(point -> {
            if (WORD.contains(point)) {
                words.appendCodePoint(digit(point));
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    /** The words of {@link #searched}, in their order. */
    public static List<String> words(String text) {
        String searched = searched(text);
        return searched.isEmpty() ? List.of() : Arrays.asList(searched.split(" "));
    }

    /** Whether a reader would see anything of it. */
    public static boolean isVisible(String text) {
        return !INVISIBLE.containsAll(text);
    }

    /** Whether it contains characters that are never drawn, such as U+200B. */
    public static boolean hasInvisible(String text) {
        return IGNORABLE.containsSome(text);
    }

    /** Without spaces, controls and invisible characters at both ends. */
    public static String strip(String text) {
        int from = INVISIBLE.span(text, SpanCondition.SIMPLE);
        return from == text.length() ? "" : text.substring(from, INVISIBLE.spanBack(text, SpanCondition.SIMPLE));
    }

    private static int digit(int point) {
        boolean decimal =
                UCharacter.getIntPropertyValue(point, UProperty.NUMERIC_TYPE) == UCharacter.NumericType.DECIMAL;
        return decimal ? '0' + UCharacter.digit(point) : point;
    }
}
