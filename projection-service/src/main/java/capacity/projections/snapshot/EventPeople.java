package capacity.projections.snapshot;

import java.util.Arrays;

/** The participants of one event, who have the numbers 0, 1, 2 … there. For the one writer, and shared by the snapshots. */
final class EventPeople {

    static final int NOBODY = -1;

    private int size;
    private int[] participants = {};
    private int[] versions = {};
    private int[] latestRows = {};
    private final PersonIndex index = new PersonIndex();

    int size() {
        return size;
    }

    /** The participants' numbers within the whole snapshot. Readers must get the array with their snapshot. */
    int[] participants() {
        return participants;
    }

    /** A negative number if there is none. */
    int find(int participant) {
        return index.find(participant, participants);
    }

    int of(int participant) {
        int known = find(participant);
        return known < 0 ? add(participant) : known;
    }

    private int add(int participant) {
        if (size == participants.length) {
            int capacity = AttendanceColumns.larger(size);
            participants = Arrays.copyOf(participants, capacity);
            versions = Arrays.copyOf(versions, capacity);
            latestRows = Arrays.copyOf(latestRows, capacity);
        }
        participants[size] = participant;
        latestRows[size] = NOBODY;
        index.add(size, participants);
        return size++;
    }

    /** The version of the participant's stream; 0 if there is none. */
    long version(int participant) {
        int person = find(participant);
        return person < 0 ? 0 : versions[person];
    }

    void raise(int participant, long version) {
        int person = of(participant);
        versions[person] = Math.max(versions[person], Math.toIntExact(version));
    }

    /** The row of the columns that was added last for the person; negative if there is none. */
    int latestRow(int person) {
        return person < 0 ? NOBODY : latestRows[person];
    }

    void latestRow(int person, int row) {
        latestRows[person] = row;
    }
}
