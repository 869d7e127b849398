package capacity.http.value;

import capacity.contracts.serialization.Iso8601Parser;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Times that other clocks write and Java's do not: a leap second (RFC 3339, section 5.7), and more than nine digits of a
 * fraction.
 */
final class Rfc3339 {
    private static final int SECOND = "0000-00-00T00:00:".length();
    private static final int FRACTION = SECOND + "00".length();
    private static final int MOST_DIGITS = 9;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private Rfc3339() {}

    /**
     * Digits beyond nine are cut. Second 60 is 59.999999, where UTC is 23:59; no clock has it elsewhere. Null for other
     * spellings.
     *
     * @throws DateTimeException if there is no such day, time or offset
     */
    static OffsetDateTime read(String text) {
        int offset = endOfFraction(text);
        if (text.startsWith("60", SECOND)) {
            OffsetDateTime time = Iso8601Parser.rfc3339(cut(text, offset, "59"));
            return time == null || !isLastMinute(time) ? null : time.withNano(999_999_000);
        }
        return Iso8601Parser.rfc3339(cut(text, offset, null));
    }

    private static boolean isLastMinute(OffsetDateTime time) {
        LocalTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
        return !utc.isBefore(LAST_MINUTE);
    }

    /** @param second in place of the one that is there, or null */
    private static String cut(String text, int offset, String second) {
        int digits = offset - FRACTION - 1;
        if (digits <= MOST_DIGITS && second == null) {
            return text;
        }
        StringBuilder cut = new StringBuilder(text);
        if (digits > MOST_DIGITS) {
            cut.delete(FRACTION + 1 + MOST_DIGITS, offset);
        }
        return second == null
                ? cut.toString()
                : cut.replace(SECOND, FRACTION, second).toString();
    }

    private static int endOfFraction(String text) {
        if (!text.startsWith(".", FRACTION)) {
            return FRACTION;
        }
        int end = FRACTION + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
