package capacity.projections.snapshot;

import capacity.projections.change.Profile;
import java.util.Arrays;

/**
 * The attendance-days of one event, each with the positions from and to which it stood, as columns: a count reads them
 * from end to end. Readers see the rows that were there when their snapshot was made. The one writer appends behind those
 * rows, and copies the only column in which it overwrites.
 */
public final class AttendanceColumns {

    /** The end of a row that still stands: later than every position. */
    private static final int OPEN = Integer.MAX_VALUE;

    /** Before all positions of facts. */
    static final int ALWAYS = 0;

    private static final byte BEGUN = 1;
    private static final byte ENDED = 2;
    private static final int[] EMPTY = {};

    static final AttendanceColumns NONE = new AttendanceColumns();

    private int rows;
    private int people;
    private int[] participants = EMPTY; // by person; the others by row
    private int[] persons = EMPTY;
    private int[] days = EMPTY;
    private int[] profiles = EMPTY;
    private int[] froms = EMPTY;
    private int[] tos = EMPTY;
    private int[] earlier = EMPTY;
    private byte[] redated = {};

    private EventPeople everybody; // the same object in all copies
    private boolean ownsEnds;

    private int latestFrom; // the greatest position from which a row stands
    private boolean anyEnded;

    /** For the next batch, whose rows the readers of this one do not see. */
    AttendanceColumns copy() {
        AttendanceColumns next = new AttendanceColumns();
        next.rows = rows;
        next.people = people;
        next.participants = participants;
        next.persons = persons;
        next.days = days;
        next.profiles = profiles;
        next.froms = froms;
        next.tos = tos;
        next.earlier = earlier;
        next.redated = redated;
        next.latestFrom = latestFrom;
        next.anyEnded = anyEnded;
        next.everybody = this == NONE ? new EventPeople() : everybody;
        return next;
    }

    public int rows() {
        return rows;
    }

    /** The number of different participants. They have the numbers 0, 1, 2 … within this event. */
    public int people() {
        return people;
    }

    /** The participant's number within the whole snapshot. */
    public int participant(int person) {
        return participants[person];
    }

    public int person(int row) {
        return persons[row];
    }

    /** As days since 1970. */
    public int day(int row) {
        return days[row];
    }

    /** A number that {@link Snapshot#profiles()} explains. */
    public int profile(int row) {
        return profiles[row];
    }

    /** The row of the same person before this one; negative if there is none. */
    public int earlier(int row) {
        return earlier[row];
    }

    /** Whether the row stood after the fact at this position of the journal. */
    public boolean stands(int row, int position) {
        return froms[row] <= position && tos[row] > position;
    }

    /** Whether {@link #stands} is true of every row: usual for now, and quick to know. */
    public boolean allStand(int position) {
        return !anyEnded && latestFrom <= position;
    }

    /** The position of the fact from which the row stood. */
    public int from(int row) {
        return froms[row];
    }

    /** The position of the fact to which the row stood; later than every position if it still stands. */
    public int to(int row) {
        return tos[row];
    }

    public boolean begunByRedating(int row) {
        return (redated[row] & BEGUN) != 0;
    }

    public boolean endedByRedating(int row) {
        return (redated[row] & ENDED) != 0;
    }

    /** @param byRedating whether a scan of another day was moved here */
    void open(int participant, int day, int profile, int position, boolean byRedating) {
        int person = everybody.of(participant);
        know();
        if (rows == persons.length) {
            int capacity = larger(rows);
            persons = Arrays.copyOf(persons, capacity);
            days = Arrays.copyOf(days, capacity);
            profiles = Arrays.copyOf(profiles, capacity);
            froms = Arrays.copyOf(froms, capacity);
            tos = Arrays.copyOf(tos, capacity);
            earlier = Arrays.copyOf(earlier, capacity);
            redated = Arrays.copyOf(redated, capacity);
            ownsEnds = true;
        }
        persons[rows] = person;
        days[rows] = day;
        profiles[rows] = profile;
        froms[rows] = position;
        latestFrom = Math.max(latestFrom, position);
        tos[rows] = OPEN;
        redated[rows] = byRedating ? BEGUN : 0;
        earlier[rows] = everybody.latestRow(person);
        everybody.latestRow(person, rows++);
    }

    /** @return the row that stands, or a negative number */
    int standing(int participant, int day, Numbers<Profile> known, boolean counted) {
        int row = everybody.latestRow(everybody.find(participant));
        while (row >= 0
                && !(tos[row] == OPEN
                        && days[row] == day
                        && known.get(profiles[row]).counted() == counted)) {
            row = earlier[row];
        }
        return row;
    }

    /** @return the row that the fact at this position opened, or a negative number */
    int opened(int participant, int day, int position) {
        int row = everybody.latestRow(everybody.find(participant));
        while (row >= 0 && !(froms[row] == position && days[row] == day)) {
            row = earlier[row];
        }
        return row;
    }

    /** @param byRedating whether the scan was moved to another day */
    void close(int row, int position, boolean byRedating) {
        if (!ownsEnds) {
            tos = tos.clone();
            redated = redated.clone();
            ownsEnds = true;
        }
        tos[row] = position;
        anyEnded = true;
        redated[row] |= byRedating ? ENDED : 0;
    }

    /** The version of the participant's stream; 0 if there is none. */
    long version(int participant) {
        return everybody.version(participant);
    }

    void raise(int participant, long version) {
        everybody.raise(participant, version);
        know();
    }

    private void know() {
        people = everybody.size();
        participants = everybody.participants();
    }

    static int larger(int size) {
        return size < 4 ? 4 : Math.addExact(size, size >> 1);
    }
}
