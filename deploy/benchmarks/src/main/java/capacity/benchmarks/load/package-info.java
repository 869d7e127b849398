/**
 * The programs that make load, and their results: wrk, pgbench, and a Kafka consumer that keeps nothing.
 *
 * <p>Not here: when they run and for how long ({@code measure}).
 *
 * <p>{@code measure} calls it, and {@code capacity.benchmarks} makes it.
 */
package capacity.benchmarks.load;
