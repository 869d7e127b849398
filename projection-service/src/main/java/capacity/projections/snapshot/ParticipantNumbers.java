package capacity.projections.snapshot;

import java.util.Arrays;
import java.util.UUID;

/**
 * Gives the numbers 0, 1, 2 … to participants: a hash table of about 24 bytes for each, where a map would need a hundred.
 * Readers of an older snapshot use its smaller numbers only.
 */
public final class ParticipantNumbers {

    private static final int FREE = 0;

    private long[] ids = new long[32]; // two for each participant
    private int[] slots = new int[32]; // the number plus one
    private int size;

    public int size() {
        return size;
    }

    public UUID get(int number) {
        return new UUID(ids[2 * number], ids[2 * number + 1]);
    }

    /** For readers. */
    ParticipantNumbers view() {
        ParticipantNumbers view = new ParticipantNumbers(ids, size);
        return view;
    }

    ParticipantNumbers() {}

    private ParticipantNumbers(long[] ids, int size) {
        this.ids = ids;
        this.slots = null;
        this.size = size;
    }

    int of(UUID participant) {
        int known = find(participant);
        if (known >= 0) {
            return known;
        }
        if (2 * size == ids.length) {
            ids = Arrays.copyOf(ids, Math.multiplyExact(2, ids.length));
        }
        if (size * 4L >= slots.length * 3L) {
            slots = new int[slots.length * 2];
            for (int number = 0; number < size; number++) {
                put(number);
            }
        }
        ids[2 * size] = participant.getMostSignificantBits();
        ids[2 * size + 1] = participant.getLeastSignificantBits();
        put(size);
        return size++;
    }

    /** A negative number if the participant has none. */
    int find(UUID participant) {
        long high = participant.getMostSignificantBits();
        long low = participant.getLeastSignificantBits();
        int slot = slot(high, low);
        while (slots[slot] != FREE) {
            int number = slots[slot] - 1;
            if (ids[2 * number] == high && ids[2 * number + 1] == low) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private void put(int number) {
        int slot = slot(ids[2 * number], ids[2 * number + 1]);
        while (slots[slot] != FREE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    private int slot(long high, long low) {
        long mixed = (high ^ low) * 0x9E3779B97F4A7C15L; // Fibonacci hashing (Knuth, TAOCP 3, 6.4)
        return (int) (mixed >>> 32 ^ mixed >>> 17) & slots.length - 1;
    }
}
