package capacity.benchmarks.results;

import java.util.List;

/** The values of several rounds. */
public record Spread(double median, double least, double most, int rounds) {

    /** @throws IllegalArgumentException if there is no value */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no median without a round.");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1), sorted.size());
    }

    /**
     * The value that a share of all values does not exceed (nearest rank).
     *
     * @param share above 0, at most 1
     */
    public static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
