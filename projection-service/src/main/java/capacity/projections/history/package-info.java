/**
 * The history tables, in which every row says from when until when it was true, and the conversion of changes to rows
 * and of rows to changes.
 *
 * <p>Cursors, watermarks and generations are in {@code store}, and what is in memory is in {@code snapshot}.
 *
 * <p>{@code store} writes and loads it; {@code model} may only receive the rows that a load finds.
 */
package capacity.projections.history;
