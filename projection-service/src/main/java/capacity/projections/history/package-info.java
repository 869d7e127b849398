/**
 * The history tables, in which every row says from when until when it was true, and how changes become rows and rows
 * become changes.
 *
 * <p>Cursors, watermarks and generations are in {@code store}, and the present state in memory is in {@code cube}.
 *
 * <p>{@code store} writes and loads it; {@code model} may only receive the changes that a load finds.
 */
package capacity.projections.history;
