/**
 * The figures of a run and their evaluation: median and spread, the aims and whether they are reached, the audit of
 * all scans, and the report.
 *
 * <p>Not here: any network, process or clock: this package is pure.
 *
 * <p>All packages of the benchmarks may call it.
 */
package capacity.benchmarks.results;
