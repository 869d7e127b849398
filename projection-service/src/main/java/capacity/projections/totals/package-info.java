/**
 * The definition of every total: which events and attendances count, the dimensions and filters, and how the measures
 * of a row are counted.
 *
 * <p>The headline figures are in {@code headline}, the counted data in {@code snapshot}, and the reading of parameters in
 * {@code api}.
 *
 * <p>{@code headline} and {@code api} may call it; it is pure and uses only Java, the contracts and
 * {@code snapshot}.
 */
package capacity.projections.totals;
