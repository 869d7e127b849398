/**
 * The figures of a run and what is made of them: median and spread, the aims and whether they are reached, the audit of
 * all scans, and the report.
 *
 * <p>Not here: any network, process or clock; the room is pure and tested as such.
 *
 * <p>All rooms of the benchmarks may call it.
 */
package capacity.benchmarks.results;
