package capacity.contracts.serialization;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Instants and days in the form that we write: {@code 2014-05-08T14:00:00.123456Z}, or with an offset. Readers of a
 * long log parse millions of them, and the JDK's general parser costs more than the rest of the envelope. Other
 * spellings are passed to the JDK's parser.
 */
public final class Iso8601Parser {

    private static final String DAY = "0000-00-00";
    private static final String SECONDS = DAY + "T00:00:00";
    private static final int MOST_DIGITS = 9;

    private Iso8601Parser() {}

    /** @throws DateTimeException if the text is not an instant */
    public static Instant instant(String text) {
        int end = text.length() - 1;
        return text.endsWith("Z") && usual(text, end)
                ? local(text, end).toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }

    /** A day such as {@code 2014-05-08}; null for other spellings. */
    public static LocalDate day(String text) {
        return text.length() == DAY.length() && looksLike(DAY, text, DAY.length())
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : null;
    }

    /** @throws DateTimeException if the text is not a time with an offset */
    public static OffsetDateTime withOffset(String text) {
        OffsetDateTime usual = rfc3339(text);
        return usual == null ? OffsetDateTime.parse(text) : usual;
    }

    /**
     * Null for spellings other than those of RFC 3339 with at most nine digits of a fraction.
     *
     * @throws DateTimeException if there is no such day, time or offset
     */
    public static OffsetDateTime rfc3339(String spelled) {
        String text = spelled.replace('t', 'T').replace('z', 'Z');
        int end = text.endsWith("Z") ? text.length() - 1 : text.length() - "+00:00".length();
        return usual(text, end) && "Z+-".indexOf(text.charAt(end)) >= 0
                ? local(text, end).atOffset(ZoneOffset.of(text.substring(end)))
                : null;
    }

    /**
     * Whether the text before {@code end} is a date and a time with seconds, with or without a fraction of a second.
     */
    private static boolean usual(String text, int end) {
        int fraction = end - SECONDS.length();
        if (fraction != 0 && (fraction < 2 || fraction > MOST_DIGITS + 1)) {
            return false;
        }
        return looksLike(SECONDS, text, end);
    }

    /** @param pattern a zero stands for any digit; a fraction may follow */
    private static boolean looksLike(String pattern, String text, int end) {
        for (int i = 0; i < end; i++) {
            char expected = i < pattern.length() ? pattern.charAt(i) : i == pattern.length() ? '.' : '0';
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (expected == '0' ? !digit : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    private static LocalDateTime local(String text, int end) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos(text, end));
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS.length()) {
            return 0;
        }
        int nanos = number(text, SECONDS.length() + 1, end);
        for (int digits = end - SECONDS.length() - 1; digits < MOST_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
