/**
 * The definitions of the numbers, as pure functions of a {@link capacity.cube.Cube}.
 *
 * <p>{@link capacity.totals.Counted} says which attendances count; {@link capacity.totals.Tally} counts the measures of one
 * row; {@link capacity.totals.Totals} makes the rows and the total of a {@link capacity.totals.Query}; {@link
 * capacity.totals.Headline} has the figures of the headline, {@link capacity.totals.Individuals} the arithmetic of "at
 * least" and "at most", {@link capacity.totals.Registers} what is counted from the registers. {@link
 * capacity.totals.Definition} lists in one sentence each what is meant, as clients get to read it. Plain Java, the
 * contracts and RoaringBitmap only.
 */
package capacity.totals;
