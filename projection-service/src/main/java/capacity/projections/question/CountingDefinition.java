package capacity.projections.question;

import capacity.contracts.details.EventDetails;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who counts at an event. A definition is never changed; a better one gets the next version, and the old one stays.
 *
 * <p>The roles, statuses and tables are the same for all: see {@link #text()}.
 */
public enum CountingDefinition {
    ATTENDED_1(
            "attended",
            1,
            0,
            true,
            "Someone counts at a held event with any attendance-day that is not annulled, in the role of participant or"
                    + " resource person. Days outside the event's dates count too. Headcounts apply."),
    COMPLETED_1(
            "completed",
            1,
            80,
            false,
            "Someone counts at a held event if their attendance-days within its dates, not annulled and in the role of"
                    + " participant or resource person, are at least 80 percent of its days, before any filter of the"
                    + " attendance. Then all their attendance-days there count. Headcounts do not apply.");

    private final String family;
    private final int version;
    private final int leastPercent;
    private final boolean headcounts;
    private final String text;

    CountingDefinition(String family, int version, int leastPercent, boolean headcounts, String text) {
        this.family = family;
        this.version = version;
        this.leastPercent = leastPercent;
        this.headcounts = headcounts;
        this.text = text;
    }

    /** The rule if a question names none. */
    public static final CountingDefinition DEFAULT = ATTENDED_1;

    /** @param id with its version, such as {@code attended.v1}; without one, the newest version is meant */
    public static Optional<CountingDefinition> of(String id) {
        return Arrays.stream(values())
                .filter(each -> id.equals(each.id()) || id.equals(each.family))
                .max(Comparator.comparing(each -> each.version));
    }

    /** Such as {@code attended.v1}. */
    public String id() {
        return family + ".v" + version;
    }

    /** The name without the version. */
    public String family() {
        return family;
    }

    public int version() {
        return version;
    }

    /** The least share of the event's days, 0 to 100; 0 if any day is enough. */
    public int leastPercent() {
        return leastPercent;
    }

    /** Whether people counted without names belong to the number. */
    public boolean headcounts() {
        return headcounts;
    }

    /** A few sentences for people. */
    public String text() {
        return text;
    }

    /** The least number of days on which someone must have come to this event. */
    public int leastDays(EventDetails event) {
        long days = ChronoUnit.DAYS.between(event.startsOn(), event.endsOn()) + 1;
        return (int) Math.min(Integer.MAX_VALUE, (days * leastPercent + 99) / 100);
    }
}
