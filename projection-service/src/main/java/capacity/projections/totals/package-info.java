/**
 * The definition of every total: which events and attendances count in which row, and how the measures of a row are
 * counted.
 *
 * <p>What can be asked is in {@code question}, the pass over the columns in {@code scan}, and the headline figures in
 * {@code headline}.
 *
 * <p>{@code headline}, {@code difference} and {@code api} may call it; it is pure and uses only Java, the contracts,
 * {@code snapshot}, {@code question} and {@code scan}.
 */
package capacity.projections.totals;
