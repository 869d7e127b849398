package capacity.benchmarks.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An aim and its result. A ratio is the median of the rounds' own ratios, because a disturbance affects both sides of a round. */
public record AimVerdict(Aim aim, Spread found) {

    /** Empty if the run did not measure it. */
    public static Optional<AimVerdict> of(Aim aim, Results results) {
        List<Double> measured = values(aim.measured(), results);
        List<Double> found = aim.yardstick() == null ? measured : ratios(measured, values(aim.yardstick(), results));
        return found.isEmpty() ? Optional.empty() : Optional.of(new AimVerdict(aim, Spread.of(found)));
    }

    private static List<Double> values(Aim.Key key, Results results) {
        return results.of(key.measure(), key.quantity());
    }

    static List<Double> ratios(List<Double> measured, List<Double> yardsticks) {
        return IntStream.range(0, Math.min(measured.size(), yardsticks.size()))
                .mapToObj(round -> measured.get(round) / yardsticks.get(round))
                .toList();
    }

    /** Empty if there is no bound. */
    public Optional<Boolean> isReached() {
        return Optional.ofNullable(aim.bound()).map(bound -> bound.isMet(found.median()));
    }
}
