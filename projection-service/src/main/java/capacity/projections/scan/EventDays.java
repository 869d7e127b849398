package capacity.projections.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How many people came on each day of one event, by group. Nearly all events have a few days, so a short list is searched. */
final class EventDays {

    private static final int FEW = 32;

    private int[] days = new int[FEW];
    private int[] all = new int[FEW];
    private int[][] counts = new int[FEW][4]; // by day and group
    private int size;
    private int last;
    private Map<Integer, Integer> many;

    void clear() {
        size = 0;
        last = 0;
        many = null;
    }

    void add(int group, int day) {
        int number = number(day);
        int[] ofDay = counts[number];
        if (group >= ofDay.length) {
            ofDay = counts[number] = Arrays.copyOf(ofDay, Math.max(group + 1, 2 * ofDay.length));
        }
        ofDay[group]++;
        all[number]++;
    }

    /** The most people of the group on one day. */
    int most(int group) {
        int most = 0;
        for (int number = 0; number < size; number++) {
            most = Math.max(most, group < counts[number].length ? counts[number][group] : 0);
        }
        return most;
    }

    /** The most people on one day. */
    int mostOfAll() {
        int most = 0;
        for (int number = 0; number < size; number++) {
            most = Math.max(most, all[number]);
        }
        return most;
    }

    private int number(int day) {
        if (size > 0 && days[last] == day) {
            return last;
        }
        last = find(day);
        if (last < 0) {
            last = create(day);
        }
        return last;
    }

    private int find(int day) {
        if (many != null) {
            return many.getOrDefault(day, -1);
        }
        for (int number = 0; number < size; number++) {
            if (days[number] == day) {
                return number;
            }
        }
        return -1;
    }

    private int create(int day) {
        if (size == FEW && many == null) {
            many = new HashMap<>();
            for (int number = 0; number < size; number++) {
                many.put(days[number], number);
            }
        }
        if (many != null) {
            many.put(day, size);
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            all = Arrays.copyOf(all, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            Arrays.setAll(counts, number -> counts[number] == null ? new int[4] : counts[number]);
        }
        days[size] = day;
        all[size] = 0;
        Arrays.fill(counts[size], 0);
        return size++;
    }
}
