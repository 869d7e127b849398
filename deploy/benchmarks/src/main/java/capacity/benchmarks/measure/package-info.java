/**
 * The measures, one class each: scans per second, reading of the topic, drain of the relay, time until a scan is
 * visible, memory of the idle stack, and PostgreSQL alone for comparison.
 *
 * <p>Not here: the programs that make the load ({@code load}), and the evaluation of the figures ({@code results}).
 *
 * <p>Only {@code capacity.benchmarks} calls it; each measure writes its values into {@code Results} under the
 * name that the report uses.
 */
package capacity.benchmarks.measure;
