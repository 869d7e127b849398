package capacity.endtoend.randomplay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Random choices with a seed: the same seed plays the same programme. */
final class RandomChoice {

    private final Random random;

    RandomChoice(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** Both inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(Collection<T> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T among(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** This number of different items, in their original order. */
    <T> List<T> some(Collection<T> values, int least, int most) {
        List<T> left = new ArrayList<>(values);
        int count = Math.min(values.size(), between(least, most));
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    /** In the form of a version 4 UUID. */
    String uuid() {
        long high = random.nextLong() & ~0xf000L | 0x4000L;
        long low = random.nextLong() >>> 2 | 0x8000000000000000L;
        return new java.util.UUID(high, low).toString();
    }
}
