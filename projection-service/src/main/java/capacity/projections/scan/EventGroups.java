package capacity.projections.scan;

import java.util.Arrays;

/**
 * The people of one event, in groups by the key of their profiles. An entry is one person in one sector in one group. It
 * keeps its arrays from event to event.
 */
final class EventGroups {

    private static final int NONE = -1;

    private final EventDays days = new EventDays();
    private final int[] groupOfKey;
    private final long[] all = new long[CountryNumbers.WORDS];
    private int[] keys = new int[4];
    private int[] personDays = new int[4];
    private int[] attendances = new int[4];
    private int[] sizes = new int[4];
    private long[][] countries = new long[4][CountryNumbers.WORDS];
    private int[] participants = {};
    private int[] codes = {};
    private int[] groupOf = {};
    private int size;
    private int entries;
    private int allAttendances;
    private int allDays;
    private int[] sortedParticipants;
    private int[] sortedCodes;

    /** @param keyNumber keys are 0 … keyNumber - 1 */
    EventGroups(int keyNumber) {
        this.groupOfKey = new int[keyNumber];
        Arrays.fill(groupOfKey, NONE);
    }

    /** @param rows the most entries that there can be */
    void begin(int rows) {
        size = 0;
        entries = 0;
        allAttendances = 0;
        allDays = 0;
        Arrays.fill(all, 0);
        days.clear();
        if (participants.length < rows) {
            participants = new int[rows + (rows >> 1)];
            codes = new int[participants.length];
            groupOf = new int[participants.length];
        }
    }

    /** The group of a key; it is made if there is none yet. */
    int group(int key) {
        int known = groupOfKey[key];
        return known == NONE ? create(key) : known;
    }

    private int create(int key) {
        if (size == keys.length) {
            int capacity = size * 2;
            keys = Arrays.copyOf(keys, capacity);
            personDays = Arrays.copyOf(personDays, capacity);
            attendances = Arrays.copyOf(attendances, capacity);
            sizes = Arrays.copyOf(sizes, capacity);
            countries = Arrays.copyOf(countries, capacity);
            for (int group = size; group < capacity; group++) {
                countries[group] = new long[CountryNumbers.WORDS];
            }
        }
        groupOfKey[key] = size;
        keys[size] = key;
        personDays[size] = 0;
        attendances[size] = 0;
        sizes[size] = 0;
        Arrays.fill(countries[size], 0);
        return size++;
    }

    /**
     * @param day as days since 1970
     * @param country as {@link CountryNumbers} numbers it; negative if none is represented
     */
    void addDay(int group, int day, int country) {
        personDays[group]++;
        allDays++;
        days.add(group, day);
        if (country >= 0) {
            countries[group][country >>> 6] |= 1L << country;
        }
    }

    void addAttendance(int group, boolean firstInGroup, boolean firstInEvent) {
        attendances[group] += firstInGroup ? 1 : 0;
        allAttendances += firstInEvent ? 1 : 0;
    }

    int add(int group, int participant, int code) {
        sizes[group]++;
        participants[entries] = participant;
        codes[entries] = code;
        groupOf[entries] = group;
        return entries++;
    }

    boolean has(int group, int entry) {
        return groupOf[entry] == group;
    }

    int sector(int entry) {
        return Part.sector(codes[entry]);
    }

    void certain(int entry, boolean certain) {
        codes[entry] |= certain ? Part.CERTAIN : 0;
    }

    int key(int group) {
        return keys[group];
    }

    long[] countries(int group) {
        return countries[group];
    }

    long[] wholeCountries() {
        for (int group = 0; group < size; group++) {
            for (int word = 0; word < all.length; word++) {
                all[word] |= countries[group][word];
            }
        }
        return all;
    }

    /** By group. */
    Part[] parts() {
        int[] ends = sort();
        Part[] parts = new Part[size];
        for (int group = 0; group < size; group++) {
            parts[group] = new Part(
                    sortedParticipants,
                    sortedCodes,
                    ends[group] - sizes[group],
                    ends[group],
                    attendances[group],
                    personDays[group],
                    days.most(group),
                    false);
        }
        return parts;
    }

    /** After {@link #parts}. */
    Part whole() {
        return new Part(
                sortedParticipants, sortedCodes, 0, entries, allAttendances, allDays, days.mostOfAll(), size > 1);
    }

    /** @return where the entries of each group end */
    private int[] sort() {
        int[] next = new int[size];
        for (int group = 0; group < size; group++) {
            groupOfKey[keys[group]] = NONE;
            next[group] = group == 0 ? 0 : next[group - 1] + sizes[group - 1];
        }
        if (size <= 1) {
            sortedParticipants = Arrays.copyOf(participants, entries);
            sortedCodes = Arrays.copyOf(codes, entries);
            return new int[] {entries};
        }
        sortedParticipants = new int[entries];
        sortedCodes = new int[entries];
        for (int entry = 0; entry < entries; entry++) {
            int place = next[groupOf[entry]]++;
            sortedParticipants[place] = participants[entry];
            sortedCodes[place] = codes[entry];
        }
        return next;
    }
}
