package capacity.projections.question;

import capacity.contracts.details.EventDetails;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Years, quarters and months in the format of requests and answers. */
public final class Dates {

    private Dates() {}

    public static String year(EventDetails event) {
        return year(event.startsOn());
    }

    public static String month(EventDetails event) {
        return month(event.startsOn());
    }

    public static String quarter(EventDetails event) {
        return quarter(event.startsOn());
    }

    public static String quarter(LocalDate day) {
        return year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    public static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }

    public static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** Bounds are inclusive; a null bound is open. */
    public static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
