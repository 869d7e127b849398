package capacity.projections.snapshot;

import java.util.ArrayList;
import java.util.List;

/** One value as it changed: each was true from its position of the journal up to the next one. Immutable. */
final class Timeline<T> {

    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    private final List<Step<T>> steps;

    /** @param value may be null */
    private record Step<T>(int from, T value) {}

    private Timeline(List<Step<T>> steps) {
        this.steps = steps;
    }

    @SuppressWarnings("unchecked")
    static <T> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** After the fact at this position; null before the first. */
    T at(int position) {
        int next = next(position);
        return next == 0 ? null : steps.get(next - 1).value;
    }

    T latest() {
        return steps.get(steps.size() - 1).value;
    }

    /** Whether something became true at this position. */
    boolean has(int position) {
        int next = next(position);
        return next > 0 && steps.get(next - 1).from == position;
    }

    /** Also in the middle, because a load finds the values in any order. */
    Timeline<T> with(T value, int position) {
        List<Step<T>> more = new ArrayList<>(steps.size() + 1);
        more.addAll(steps);
        int next = next(position);
        if (has(position)) {
            more.set(next - 1, new Step<>(position, value));
        } else {
            more.add(next, new Step<>(position, value));
        }
        return new Timeline<>(more);
    }

    /** The index of the first step after the position. Most questions are about the end, and steps are few. */
    private int next(int position) {
        int next = steps.size();
        while (next > 0 && steps.get(next - 1).from > position) {
            next--;
        }
        return next;
    }
}
