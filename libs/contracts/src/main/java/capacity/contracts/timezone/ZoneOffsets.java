package capacity.contracts.timezone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The offsets of one time zone from UTC, over all time.
 *
 * @param changes seconds since 1970 at which a new offset begins, ascending
 * @param offsets one more than changes: the first is valid before the first change
 */
public record ZoneOffsets(long[] changes, ZoneOffset[] offsets) {

    public ZoneOffset at(Instant moment) {
        int found = Arrays.binarySearch(changes, moment.getEpochSecond());
        return offsets[found >= 0 ? found + 1 : -found - 1];
    }

    /** The calendar day on clocks in the zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, at(moment));
    }
}
