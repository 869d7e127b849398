package capacity.benchmarks.results;

import static capacity.benchmarks.results.Quantity.MEAN;
import static capacity.benchmarks.results.Quantity.P50;
import static capacity.benchmarks.results.Quantity.P99;
import static capacity.benchmarks.results.Quantity.PROJECTION_AGE;
import static capacity.benchmarks.results.Quantity.PROPORTIONAL;
import static capacity.benchmarks.results.Quantity.RATE;
import static capacity.benchmarks.results.Quantity.RELAY_AGE;
import static capacity.benchmarks.results.Quantity.SECONDS;

import java.util.List;

/**
 * The aim for a measure.
 *
 * @param yardstick null if the bound is absolute
 * @param bound null for a ratio without an aim
 */
public record Aim(String claim, Key measured, Key yardstick, Bound bound) {

    public record Key(String measure, Quantity quantity) {
        @Override
        public String toString() {
            return measure + (quantity == RATE ? "" : " " + quantity.words());
        }
    }

    /** @param least true for a lower bound, false for an upper bound */
    public record Bound(double value, boolean least) {
        boolean isMet(double found) {
            return least ? found >= value : found <= value;
        }
    }

    public static final List<Aim> ALL = List.of(
            ratio("single POSTs, relay paused", key("S128", RATE), key("C32", RATE), atLeast(1.0)),
            bound("their p99", key("S128", P99), atMost(20)),
            ratio("single POSTs, whole stack", key("S128-whole", RATE), key("C32", RATE), atLeast(0.5)),
            bound("their p99", key("S128-whole", P99), atMost(20)),
            bound("the relay's lag at that load", key("S128-whole", RELAY_AGE), atMost(2)),
            bound("the projection's lag at that load", key("S128-whole", PROJECTION_AGE), atMost(2)),
            ratio("batches of 200, 4 at the same time", key("B200-4", RATE), key("C500", RATE), atLeast(0.6)),
            ratio("batches of 200, 8 at the same time", key("B200-8", RATE), key("C500", RATE), atLeast(0.6)),
            ratio("batches against 4 clients", key("B200-8", RATE), key("C500-4", RATE), null),
            bound("visible in totals at half load, p50", key("V-half", P50), atMost(20)),
            bound("visible in totals at half load, p99", key("V-half", P99), atMost(100)),
            bound("relay drains a backlog", key("D", RATE), atLeast(50_000)),
            bound("projection catches up", key("P", RATE), atLeast(100_000)),
            ratio("projection against a consumer that decodes", key("P", RATE), key("Rj", RATE), null),
            ratio("one idle connection", key("S1", P50), key("C1", MEAN), atMost(3)),
            ratio("single POSTs against no database", key("S128", RATE), key("H", RATE), null),
            bound("idle stack, resident MiB", key("idle", PROPORTIONAL), atMost(1536)),
            bound("ready once built, seconds", key("start", SECONDS), atMost(30)));

    private static Aim ratio(String claim, Key measured, Key yardstick, Bound bound) {
        return new Aim(claim, measured, yardstick, bound);
    }

    private static Aim bound(String claim, Key measured, Bound bound) {
        return new Aim(claim, measured, null, bound);
    }

    private static Key key(String measure, Quantity quantity) {
        return new Key(measure, quantity);
    }

    private static Bound atLeast(double value) {
        return new Bound(value, true);
    }

    private static Bound atMost(double value) {
        return new Bound(value, false);
    }
}
