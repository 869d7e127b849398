/**
 * Everything that was ever true of events, attendances, headcounts and register entries, with the positions from and to
 * which it was true, in memory and in a form made for counting.
 *
 * <p>The making of changes from facts is in {@code fold}; the rows that survive a restart are in {@code history}; what is
 * counted is in {@code totals}.
 *
 * <p>{@code fold}, {@code history}, {@code model}, {@code totals} and {@code headline} may call it; it is pure and uses
 * only Java and the contracts.
 */
package capacity.projections.snapshot;
