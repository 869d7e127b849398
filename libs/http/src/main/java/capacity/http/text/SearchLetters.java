package capacity.http.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters without accents. ICU could do all of it in one transliteration, but that takes a microsecond for each
 * character: seconds for the descriptions of ten thousand events. A test compares both.
 */
final class SearchLetters {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Marks of scripts in which a mark is part of the letter (Devanagari, Thai …) are not among them. */
    private static final UnicodeSet ACCENTS =
            new UnicodeSet("[[:Mn:] & [[:sc=Zinh:] [:sc=Arab:] [:sc=Hebr:] [:sc=Grek:] [:sc=Cyrl:]]]").freeze();

    /** Also letters that Unicode does not decompose, such as đ, ł, ø and ı. */
    private static final Transliterator LATIN_ASCII = Transliterator.getInstance("Latin-ASCII");

    private static final UnicodeSet LATIN = new UnicodeSet("[[[:Latin:] [:Common:]] - [\\u0000-\\u007F]]").freeze();

    /** The usual folding of Arabic. */
    private static final Map<Integer, String> ARABIC =
            Map.of((int) 'ى', "ي", (int) 'ة', "ه", (int) 'ٱ', "ا", (int) 'ـ', "");

    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>(ARABIC);

    private SearchLetters() {}

    static String of(String text) {
        String decomposed = NFKD.normalize(NFKC_CASEFOLD.normalize(text));
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(point -> !ACCENTS.contains(point)).forEach(point -> append(point, letters));
        return UCharacter.foldCase(NFC.normalize(letters), true);
    }

    private static void append(int point, StringBuilder letters) {
        if (LATIN.contains(point) || ARABIC.containsKey(point)) {
            letters.append(KNOWN.computeIfAbsent(point, SearchLetters::ascii));
        } else {
            letters.appendCodePoint(point);
        }
    }

    private static String ascii(int point) {
        return LATIN_ASCII.transliterate(Character.toString(point));
    }
}
