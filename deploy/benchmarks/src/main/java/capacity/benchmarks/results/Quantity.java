package capacity.benchmarks.results;

/** What is measured, and in which unit. */
public enum Quantity {
    RATE("per second", ""),
    MEAN("mean latency", "ms"),
    P50("p50", "ms"),
    P99("p99", "ms"),
    MOST("worst", "ms"),
    REFUSED("refused", ""),
    COUNT("counted", ""),
    RELAY_LAG("relay's lag", "facts"),
    RELAY_AGE("relay's lag", "s"),
    PROJECTION_LAG("projection's lag", "facts"),
    PROJECTION_AGE("projection's lag", "s"),
    CPU_LOAD("load generator", "µs"),
    CPU_POSTGRES("postgres", "µs"),
    CPU_KAFKA("kafka", "µs"),
    CPU_EVENTS("event-service", "µs"),
    CPU_ATTENDANCES("attendance-service", "µs"),
    CPU_PROJECTIONS("projection-service", "µs"),
    SECONDS("time", "s"),
    PROPORTIONAL("proportional set size", "MiB"),
    RESIDENT("sum of resident set sizes", "MiB");

    private final String words;
    private final String unit;

    Quantity(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    public String words() {
        return words;
    }

    /** Empty for plain numbers. */
    public String unit() {
        return unit;
    }
}
