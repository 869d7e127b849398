/**
 * The programs that make load (wrk, pgbench, and a Kafka consumer that only reads), and their results.
 *
 * <p>Not here: when they run and for how long ({@code measure}).
 *
 * <p>{@code measure} calls it, and {@code capacity.benchmarks} creates its objects.
 */
package capacity.benchmarks.load;
