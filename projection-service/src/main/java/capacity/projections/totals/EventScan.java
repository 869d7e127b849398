package capacity.projections.totals;

import capacity.projections.snapshot.AttendanceColumns;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the counted people of one event after another and groups them by the key of their profiles. It keeps its arrays
 * from event to event, because it is called for thousands.
 */
final class EventScan {

    private static final int SKIPPED = -1;

    private final ProfileChoice choice;
    private final CountingDefinition definition;
    private final int position;
    private final int lastDay;
    private final EventDays days = new EventDays();
    private final int[] groupOfKey;
    private int[] groupKeys = new int[4];
    private int[] personDays = new int[4];
    private int[] attendances = new int[4];
    private int[] sizes = new int[4];
    private BitSet[] countries = new BitSet[4];
    private int[] entryOfRow = {};
    private int[] dayOfRow = {};
    private int[] participants = {};
    private int[] codes = {};
    private int[] groupOf = {};
    private int groups;
    private int entries;

    /**
     * @param definition who counts at an event
     * @param position in the journal of attendances: only what stood there counts
     * @param lastDay the last day that counts, as days since 1970
     */
    EventScan(ProfileChoice choice, CountingDefinition definition, int position, long lastDay) {
        this.choice = choice;
        this.definition = definition;
        this.position = position;
        this.lastDay = (int) Math.min(Integer.MAX_VALUE, lastDay);
        this.groupOfKey = new int[choice.keys()];
        Arrays.fill(groupOfKey, SKIPPED);
    }

    /** The parts are in the order of {@link #key}. */
    Part[] parts(MatchingEvent event) {
        AttendanceColumns columns = event.timeline().attendances();
        CompletedDays completed = definition.leastPercent() == 0 ? null : completed(event);
        begin(columns.rows());
        for (int row = 0; row < columns.rows(); row++) {
            int profile = columns.profile(row);
            if (choice.admitted[profile]
                    && stands(columns, row)
                    && (completed == null || completed.has(columns.person(row)))) {
                count(columns, row, profile);
            } else {
                entryOfRow[row] = SKIPPED;
            }
        }
        return end(columns.rows());
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

    /** The key of a group, as {@link ProfileChoice} numbers it. */
    int key(int group) {
        return groupKeys[group];
    }

    /** The countries that the group's participants represent. */
    BitSet countries(int group) {
        return countries[group];
    }

    private void begin(int rows) {
        groups = 0;
        entries = 0;
        days.clear();
        if (entryOfRow.length < rows) {
            int capacity = rows + (rows >> 1);
            entryOfRow = new int[capacity];
            dayOfRow = new int[capacity];
            participants = new int[capacity];
            codes = new int[capacity];
            groupOf = new int[capacity];
        }
    }

    private void count(AttendanceColumns columns, int row, int profile) {
        int group = group(choice.key[profile]);
        personDays[group]++;
        dayOfRow[row] = days.number(columns.day(row));
        if (choice.country[profile] >= 0) {
            countries[group].set(choice.country[profile]);
        }
        entryOfRow[row] = entry(columns, row, group, choice.sector[profile], choice.certain[profile]);
    }

    /** A person has one entry for each sector, whatever the number of days. */
    private int entry(AttendanceColumns columns, int row, int group, int sector, boolean certain) {
        boolean first = true;
        for (int before = columns.earlier(row); before >= 0; before = columns.earlier(before)) {
            int entry = entryOfRow[before];
            if (entry >= 0 && groupOf[entry] == group) {
                if (Part.sector(codes[entry]) == sector) {
                    codes[entry] |= certain ? Part.CERTAIN : 0;
                    return entry;
                }
                first = false;
            }
        }
        if (first) {
            attendances[group]++;
        }
        sizes[group]++;
        participants[entries] = columns.participant(columns.person(row));
        codes[entries] = Part.code(sector, certain);
        groupOf[entries] = group;
        return entries++;
    }

    private int group(int key) {
        if (groupOfKey[key] == SKIPPED) {
            if (groups == groupKeys.length) {
                widen();
            }
            groupOfKey[key] = groups;
            groupKeys[groups] = key;
            personDays[groups] = 0;
            attendances[groups] = 0;
            sizes[groups] = 0;
            if (countries[groups] == null) {
                countries[groups] = new BitSet();
            }
            countries[groups++].clear();
        }
        return groupOfKey[key];
    }

    private void widen() {
        int capacity = groups * 2;
        groupKeys = Arrays.copyOf(groupKeys, capacity);
        personDays = Arrays.copyOf(personDays, capacity);
        attendances = Arrays.copyOf(attendances, capacity);
        sizes = Arrays.copyOf(sizes, capacity);
        countries = Arrays.copyOf(countries, capacity);
    }

    private Part[] end(int rows) {
        int[] own = new int[entries];
        int[] ownCodes = new int[entries];
        int[] next = new int[groups];
        for (int group = 1; group < groups; group++) {
            next[group] = next[group - 1] + sizes[group - 1];
        }
        for (int entry = 0; entry < entries; entry++) {
            int place = next[groupOf[entry]]++;
            own[place] = participants[entry];
            ownCodes[place] = codes[entry];
        }
        int[] most = mostOnADay(rows);
        Part[] parts = new Part[groups];
        for (int group = 0; group < groups; group++) {
            groupOfKey[groupKeys[group]] = SKIPPED;
            int start = next[group] - sizes[group];
            parts[group] =
                    new Part(own, ownCodes, start, next[group], attendances[group], personDays[group], most[group]);
        }
        return parts;
    }

    private int[] mostOnADay(int rows) {
        if (days.size() <= 1) {
            return personDays;
        }
        int[] counts = new int[groups * days.size()];
        int[] most = new int[groups];
        for (int row = 0; row < rows; row++) {
            if (entryOfRow[row] >= 0) {
                int group = groupOf[entryOfRow[row]];
                most[group] = Math.max(most[group], ++counts[group * days.size() + dayOfRow[row]]);
            }
        }
        return most;
    }
}
