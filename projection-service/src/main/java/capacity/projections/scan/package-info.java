/**
 * One pass over the attendance-days of one event: who counts, in groups by what the question tells apart.
 *
 * <p>The columns are in {@code snapshot}; what becomes of the groups is in {@code totals}.
 *
 * <p>{@code totals} and {@code headline} may call it; it is pure and uses only Java, the contracts, {@code snapshot} and
 * {@code question}.
 */
package capacity.projections.scan;
