package capacity.projections.scan;

import capacity.projections.question.CountingDefinition;
import capacity.projections.snapshot.AttendanceColumns;
import java.util.function.IntConsumer;

/**
 * Finds the counted people of one event after another: all of them, and grouped by the keys of their profiles. It keeps
 * its arrays from event to event, because it is called for thousands.
 */
public final class EventScan {

    private static final int SKIPPED = -1;

    private final ProfileChoice choice;
    private final CountingDefinition definition;
    private final int position;
    private final int lastDay;
    private final EventGroups groups;
    private int[] entryOfRow = {};
    private Part[] parts;
    private Part whole;

    /**
     * @param definition who counts at an event
     * @param position in the journal of attendances: only what stood there counts
     * @param lastDay the last day that counts, as days since 1970
     */
    public EventScan(ProfileChoice choice, CountingDefinition definition, int position, long lastDay) {
        this.choice = choice;
        this.definition = definition;
        this.position = position;
        this.lastDay = (int) Math.min(Integer.MAX_VALUE, lastDay);
        this.groups = new EventGroups(choice.keys());
    }

    /** The results are those of this event until the next call. */
    public EventScan of(MatchingEvent event) {
        AttendanceColumns columns = event.timeline().attendances();
        CompletedDays completed = definition.leastPercent() == 0 ? null : completed(event);
        boolean allStand = lastDay == Integer.MAX_VALUE && columns.allStand(position);
        begin(columns.rows());
        for (int row = 0; row < columns.rows(); row++) {
            int profile = columns.profile(row);
            if (choice.admitted[profile]
                    && (allStand || stands(columns, row))
                    && (completed == null || completed.has(columns.person(row)))) {
                count(columns, row, profile);
            } else {
                entryOfRow[row] = SKIPPED;
            }
        }
        parts = groups.parts();
        whole = groups.whole();
        return this;
    }

    /** Everybody who counts, whatever the filters of the attendance, without counting; often several times. */
    public void everybody(MatchingEvent event, IntConsumer participant) {
        AttendanceColumns columns = event.timeline().attendances();
        CompletedDays completed = definition.leastPercent() == 0 ? null : completed(event);
        for (int row = 0; row < columns.rows(); row++) {
            int person = columns.person(row);
            if (choice.counted[columns.profile(row)]
                    && stands(columns, row)
                    && (completed == null || completed.has(person))) {
                participant.accept(columns.participant(person));
            }
        }
    }

    private void begin(int rows) {
        groups.begin(rows);
        if (entryOfRow.length < rows) {
            entryOfRow = new int[rows + (rows >> 1)];
        }
    }

    private void count(AttendanceColumns columns, int row, int profile) {
        int before = columns.earlier(row);
        boolean again = before >= 0 && entryOfRow[before] >= 0 && columns.profile(before) == profile;
        int group = groups.group(choice.key[profile]);
        groups.addDay(group, columns.day(row), choice.country[profile]);
        entryOfRow[row] = again ? entryOfRow[before] : entry(columns, row, group, profile);
    }

    /** A person has one entry for each sector in each group, whatever the number of days. */
    private int entry(AttendanceColumns columns, int row, int group, int profile) {
        int sector = choice.sector[profile];
        boolean firstInEvent = true;
        boolean firstInGroup = true;
        boolean repeated = false;
        for (int before = columns.earlier(row); before >= 0; before = columns.earlier(before)) {
            int entry = entryOfRow[before];
            if (entry >= 0) {
                firstInEvent = false;
                boolean sameSector = groups.sector(entry) == sector;
                if (groups.has(group, entry)) {
                    if (sameSector) {
                        groups.certain(entry, choice.certain[profile]);
                        return entry;
                    }
                    firstInGroup = false;
                }
                repeated |= sameSector;
            }
        }
        groups.addAttendance(group, firstInGroup, firstInEvent);
        return groups.add(
                group, columns.participant(columns.person(row)), Part.code(sector, choice.certain[profile], repeated));
    }

    private boolean stands(AttendanceColumns columns, int row) {
        return columns.stands(row, position) && columns.day(row) <= lastDay;
    }

    /** Of all counted days, whatever the filters of the attendance. */
    private CompletedDays completed(MatchingEvent event) {
        AttendanceColumns columns = event.timeline().attendances();
        CompletedDays days = new CompletedDays(event.state().details(), columns.people(), definition);
        for (int row = 0; row < columns.rows(); row++) {
            if (choice.counted[columns.profile(row)] && stands(columns, row)) {
                days.add(columns.person(row), columns.day(row));
            }
        }
        return days;
    }

    /** Everybody who counts. */
    public Part whole() {
        return whole;
    }

    /** The countries that they represent. */
    public long[] wholeCountries() {
        return groups.wholeCountries();
    }

    /** By the keys of the profiles. */
    public Part[] groups() {
        return parts;
    }

    /** The key of a group, as {@link ProfileChoice} numbers it. */
    public int key(int group) {
        return groups.key(group);
    }

    /** The countries that the group's participants represent. */
    public long[] countries(int group) {
        return groups.countries(group);
    }
}
