/**
 * The history tables, in which every row says from when until when it was true, and the conversion of changes to rows
 * and of rows to changes.
 *
 * <p>Cursors, watermarks and generations are in {@code store}, and the present state in memory is in {@code cube}.
 *
 * <p>{@code store} writes and loads it; {@code model} may only receive the changes that a load finds.
 */
package capacity.projections.history;
