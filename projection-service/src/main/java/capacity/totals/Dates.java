package capacity.totals;

import capacity.contracts.EventDetails;
import java.time.LocalDate;

/** Years and months as they are written in requests and answers. */
final class Dates {

    private Dates() {}

    static String year(EventDetails event) {
        return year(event.startsOn());
    }

    static String month(EventDetails event) {
        return month(event.startsOn());
    }

    static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** Null bounds are open; the others are inclusive. */
    static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
