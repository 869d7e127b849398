/**
 * Drives the running stack beside its yardsticks, in one run, on one machine. {@code RunCommand} reads the options,
 * {@code Programme} is the order of what is measured, {@code Round} one of its alternating rounds; {@code measure} has the
 * measures, {@code load} what makes load, {@code stack} what is looked at, {@code figures} the arithmetic and the report.
 */
package capacity.benchmarks;
