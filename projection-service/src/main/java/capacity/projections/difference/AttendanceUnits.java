package capacity.projections.difference;

import capacity.projections.snapshot.AttendanceColumns;
import capacity.projections.snapshot.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The attendance-days of one event that are known differently. A day is identified by person, day and kind of role; it is in
 * one row of the columns before and in another one after, or in one of them only.
 */
final class AttendanceUnits {

    private final AttendanceColumns columns;
    private final View from;
    private final View to;
    private final LocalDate known;
    private final Map<Integer, ChangeReason> reasons = new HashMap<>();
    private final Map<Key, Integer> gone = new HashMap<>();

    private record Key(int person, int day, boolean counted) {}

    /** @param known the day of the earlier moment in the event's time zone */
    AttendanceUnits(AttendanceColumns columns, View from, View to, LocalDate known) {
        this.columns = columns;
        this.from = from;
        this.to = to;
        this.known = known;
    }

    /** By row; rows that stand at both moments, or at none, have no reason. */
    Map<Integer, ChangeReason> reasons() {
        for (int row = 0; row < columns.rows(); row++) {
            if (stood(row) && !stands(row)) {
                reasons.put(row, columns.endedByRedating(row) ? ChangeReason.CORRECTED : ChangeReason.ANNULLED);
                gone.put(key(row), row);
            }
        }
        for (int row = 0; row < columns.rows(); row++) {
            if (stands(row) && !stood(row)) {
                appeared(row);
            }
        }
        return reasons;
    }

    private void appeared(int row) {
        Integer other = gone.get(key(row));
        if (other != null) {
            reasons.put(other, ChangeReason.CORRECTED);
            reasons.put(row, ChangeReason.CORRECTED);
        } else if (columns.begunByRedating(row)) {
            reasons.put(row, ChangeReason.CORRECTED);
        } else {
            reasons.put(row, EventUnits.unknown(LocalDate.ofEpochDay(columns.day(row)), known));
        }
    }

    private Key key(int row) {
        return new Key(
                columns.person(row),
                columns.day(row),
                to.snapshot().profiles().get(columns.profile(row)).counted());
    }

    private boolean stood(int row) {
        return columns.stands(row, from.attendances());
    }

    private boolean stands(int row) {
        return columns.stands(row, to.attendances());
    }
}
