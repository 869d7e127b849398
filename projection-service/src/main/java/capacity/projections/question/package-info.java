/**
 * What can be asked about totals: the dimensions, the filters, the periods, and who counts at an event.
 *
 * <p>The reading of parameters is in {@code api}; the count is in {@code scan} and {@code totals}.
 *
 * <p>{@code scan}, {@code totals}, {@code headline}, {@code difference} and {@code api} may call it; it is pure and uses only
 * Java and the contracts.
 */
package capacity.projections.question;
