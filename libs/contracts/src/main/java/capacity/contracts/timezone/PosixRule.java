package capacity.contracts.timezone;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule for all years after the last change in a file, such as {@code EST5EDT,M3.2.0,M11.1.0} (POSIX.1-2017, TZ, with
 * the longer times of RFC 9636, section 3.3.1).
 *
 * @param summer null for a zone that no longer changes its clocks; then both days are null
 */
record PosixRule(ZoneOffset standard, ZoneOffset summer, ChangeDay begin, ChangeDay end) {

    private static final String NAME = "(?:[A-Za-z]+|<[^>]+>)";
    private static final String TIME = "[+-]?\\d+(?::\\d+(?::\\d+)?)?";
    private static final String DAY = "(?:M\\d+\\.\\d+\\.\\d+|J?\\d+)(?:/" + TIME + ")?";
    private static final Pattern RULE =
            Pattern.compile(NAME + "(" + TIME + ")(?:" + NAME + "(" + TIME + ")?,(" + DAY + "),(" + DAY + "))?");
    private static final int HOUR = 3600;

    /** @throws DateTimeException if the text is not such a rule */
    static PosixRule parse(String text) {
        Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            throw new DateTimeException("not a rule of a time zone: " + text);
        }
        // POSIX counts offsets west of Greenwich
        int standard = -seconds(rule.group(1));
        if (rule.group(3) == null) {
            return new PosixRule(ZoneOffset.ofTotalSeconds(standard), null, null, null);
        }
        int summer = rule.group(2) == null ? standard + HOUR : -seconds(rule.group(2));
        return new PosixRule(
                ZoneOffset.ofTotalSeconds(standard),
                ZoneOffset.ofTotalSeconds(summer),
                ChangeDay.parse(rule.group(3)),
                ChangeDay.parse(rule.group(4)));
    }

    private static int seconds(String time) {
        String[] parts = time.replaceFirst("^[+-]", "").split(":");
        int seconds = 0;
        for (int i = 0, unit = HOUR; i < parts.length; i++, unit /= 60) {
            seconds += Integer.parseInt(parts[i]) * unit;
        }
        return time.startsWith("-") ? -seconds : seconds;
    }

    /**
     * A day of every year, and the time of the change on it.
     *
     * @param spelled {@code M3.2.0}: Sunday of the second week of March; {@code J60}: 1 March; {@code 59}: the 60th day
     * @param time seconds after midnight; may be negative, or longer than a day
     */
    record ChangeDay(String spelled, int time) {
        private static final int TWO_O_CLOCK = 2 * HOUR;
        private static final int LAST_WEEK = 5;
        private static final int COMMON_YEAR = 2001;

        static ChangeDay parse(String text) {
            String[] parts = text.split("/");
            return new ChangeDay(parts[0], parts.length == 1 ? TWO_O_CLOCK : seconds(parts[1]));
        }

        /** @return seconds since 1970 */
        long in(int year, ZoneOffset before) {
            return date(year).atStartOfDay().toEpochSecond(before) + time;
        }

        private LocalDate date(int year) {
            if (spelled.startsWith("M")) {
                String[] parts = spelled.substring(1).split("\\.");
                return weekday(LocalDate.of(year, Integer.parseInt(parts[0]), 1), parts[1], parts[2]);
            }
            return spelled.startsWith("J")
                    ? LocalDate.ofYearDay(COMMON_YEAR, Integer.parseInt(spelled.substring(1)))
                            .withYear(year)
                    : LocalDate.of(year, 1, 1).plusDays(Integer.parseInt(spelled));
        }

        private static LocalDate weekday(LocalDate month, String week, String day) {
            DayOfWeek weekday = DayOfWeek.SUNDAY.plus(Integer.parseInt(day));
            int number = Integer.parseInt(week);
            return month.with(
                    number == LAST_WEEK
                            ? TemporalAdjusters.lastInMonth(weekday)
                            : TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        }
    }
}
