package capacity.projections.totals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the days of one event. Nearly all events have a few, so a short list is looked through. */
final class EventDays {

    private static final int FEW = 32;

    private int[] days = new int[FEW];
    private int size;
    private int last;
    private Map<Integer, Integer> many;

    void clear() {
        size = 0;
        last = 0;
        many = null;
    }

    int size() {
        return size;
    }

    /** @return 0, 1, 2 … in order of the first call */
    int number(int day) {
        if (size > 0 && days[last] == day) {
            return last;
        }
        last = find(day);
        if (last < 0) {
            last = add(day);
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

    private int add(int day) {
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
        }
        days[size] = day;
        return size++;
    }
}
