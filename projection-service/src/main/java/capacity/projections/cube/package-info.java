/**
 * Everything that is true now, in memory, and the fold that determines the change that each fact makes.
 *
 * <p>{@code history} stores the same changes as rows, {@code model} has the locks for readers, and {@code totals} and
 * {@code headline} count.
 *
 * <p>Every package that counts, stores or applies changes may call it; it is pure and uses only Java, the contracts and
 * the bitmaps.
 */
package capacity.projections.cube;
