/**
 * All that is true now, in memory, and the fold that says which change each fact makes to it.
 *
 * <p>The same changes as rows with from and to are in {@code history}, locks for readers in {@code model}, and the
 * counting in {@code totals} and {@code headline}.
 *
 * <p>Every room that counts, stores or applies changes may call it; it is pure and knows only Java, the contracts and
 * the bitmaps.
 */
package capacity.projections.cube;
