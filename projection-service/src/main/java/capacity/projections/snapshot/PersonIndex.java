package capacity.projections.snapshot;

import java.util.Arrays;

/**
 * Finds a person of one event by the participant's number: a hash table of 4 to 8 bytes a person, where a map would need
 * ten times as much.
 */
final class PersonIndex {

    private static final int FREE = 0;

    private int[] slots = new int[4]; // the person plus one
    private int size;

    /** @return a negative number if there is none */
    int find(int participant, int[] participants) {
        int slot = slot(participant);
        while (slots[slot] != FREE) {
            if (participants[slots[slot] - 1] == participant) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    void add(int person, int[] participants) {
        if (size * 4 >= slots.length * 3) {
            int[] before = slots;
            slots = new int[before.length * 2];
            Arrays.stream(before).filter(each -> each != FREE).forEach(each -> put(each, participants));
        }
        put(person + 1, participants);
        size++;
    }

    private void put(int entry, int[] participants) {
        int slot = slot(participants[entry - 1]);
        while (slots[slot] != FREE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = entry;
    }

    private int slot(int participant) {
        int mixed = participant * 0x9E3779B9; // Fibonacci hashing (Knuth, TAOCP 3, 6.4)
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}
