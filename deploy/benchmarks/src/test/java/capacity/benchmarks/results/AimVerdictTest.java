package capacity.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AimVerdictTest {

    private static final Aim PAUSED = aim("S128", Quantity.RATE);

    private final Results results = new Results();

    private static Aim aim(String measure, Quantity quantity) {
        Aim.Key key = new Aim.Key(measure, quantity);
        return Aim.ALL.stream()
                .filter(each -> each.measured().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void rounds(String measure, Quantity quantity, double... values) {
        for (double value : values) {
            results.add(measure, quantity, value);
        }
    }

    private Optional<Boolean> reached(Aim aim) {
        return AimVerdict.of(aim, results).orElseThrow().isReached();
    }

    @Test
    void a_ratio_is_made_in_each_round() {
        rounds("S128", Quantity.RATE, 10, 40, 30);
        rounds("C32", Quantity.RATE, 10, 20, 60);
        assertEquals(
                new Spread(1, 0.5, 2, 3),
                AimVerdict.of(PAUSED, results).orElseThrow().found());
    }

    @Test
    void a_round_without_its_yardstick_has_no_ratio() {
        assertEquals(List.of(2.0), AimVerdict.ratios(List.of(4.0, 9.0), List.of(2.0)));
    }

    @Test
    void what_was_not_measured_has_no_verdict() {
        rounds("S128", Quantity.RATE, 10);
        assertEquals(Optional.empty(), AimVerdict.of(PAUSED, results));
    }

    @Test
    void a_rate_must_not_fall_below_its_aim() {
        rounds("C32", Quantity.RATE, 100, 100);
        rounds("S128", Quantity.RATE, 99, 100);
        assertEquals(Optional.of(false), reached(PAUSED));
        rounds("C32", Quantity.RATE, 100);
        rounds("S128", Quantity.RATE, 120);
        assertEquals(Optional.of(true), reached(PAUSED));
    }

    @Test
    void a_latency_must_not_rise_above_its_aim() {
        rounds("S128", Quantity.P99, 20);
        assertEquals(Optional.of(true), reached(aim("S128", Quantity.P99)));
        rounds("S128", Quantity.P99, 30);
        assertEquals(Optional.of(false), reached(aim("S128", Quantity.P99)));
    }

    @Test
    void a_ratio_without_an_aim_cannot_be_missed() {
        Aim told = Aim.ALL.stream()
                .filter(each -> each.bound() == null)
                .findFirst()
                .orElseThrow();
        rounds(told.measured().measure(), told.measured().quantity(), 1);
        rounds(told.yardstick().measure(), told.yardstick().quantity(), 1000);
        assertEquals(Optional.empty(), reached(told));
    }

    @Test
    void every_aim_uses_existing_measures() {
        for (Aim aim : Aim.ALL) {
            assertEquals(
                    true, MeasureCatalogue.MEANINGS.containsKey(aim.measured().measure()), aim.claim());
            assertEquals(
                    true,
                    aim.yardstick() == null
                            || MeasureCatalogue.MEANINGS.containsKey(
                                    aim.yardstick().measure()),
                    aim.claim());
        }
    }
}
