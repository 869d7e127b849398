package capacity.http.value;

import java.util.stream.IntStream;

/** What a JSON string or a query can contain but PostgreSQL and UTF-8 cannot: U+0000 and half of a surrogate pair. */
public final class UnicodeText {
    private UnicodeText() {}

    public static boolean isStorable(String text) {
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (point == 0 || isSurrogate(point)) {
                return false;
            }
        }
        return true;
    }

    public static String replaceLoneSurrogates(String text) {
        IntStream points = text.codePoints().map(point -> isSurrogate(point) ? 0xFFFD : point);
        return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@link String#codePoints()} joins proper pairs, so every surrogate that remains is alone. */
    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
