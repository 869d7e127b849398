package capacity.projections.snapshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the numbers 0, 1, 2 … to different values, so that columns can contain numbers. Readers of an older snapshot use
 * its smaller numbers only.
 */
public final class Numbers<T> {

    private final Map<T, Integer> numbers;
    private Object[] values;
    private int size;

    Numbers() {
        this.numbers = new HashMap<>();
        this.values = new Object[16];
    }

    private Numbers(Object[] values, int size) {
        this.numbers = Map.of();
        this.values = values;
        this.size = size;
    }

    public int size() {
        return size;
    }

    @SuppressWarnings("unchecked")
    public T get(int number) {
        return (T) values[number];
    }

    /** For readers. */
    Numbers<T> view() {
        return new Numbers<>(values, size);
    }

    int of(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        numbers.put(value, size);
        return size++;
    }

    /** A negative number if the value has none. */
    int find(T value) {
        return numbers.getOrDefault(value, -1);
    }
}
