/**
 * The measures, one class each: scans per second, reading of the topic, drain of the relay, time until a scan is
 * visible, memory at rest, and PostgreSQL alone for comparison.
 *
 * <p>Not here: the programs that make the load ({@code load}), and the arithmetic on what was found ({@code results}).
 *
 * <p>Only {@code capacity.benchmarks} calls it; each measure writes what it has found into {@code Results} under the
 * name that the report uses.
 */
package capacity.benchmarks.measure;
