/**
 * The definition of every total: which events and attendances count, by which dimensions and filters, and how the
 * measures of a row are counted.
 *
 * <p>The figures that a report begins with are in {@code headline}, the data that are counted in {@code cube}, and the
 * reading of parameters in {@code api}.
 *
 * <p>{@code headline} and {@code api} may call it; it is pure and knows only Java, the contracts, the bitmaps and
 * {@code cube}.
 */
package capacity.projections.totals;
