/**
 * The headline figures of a report and their definitions: individuals "at least" and "at most", partners, knowledge
 * products and money.
 *
 * <p>Rows and totals by dimension are in {@code totals}, and the JSON of the answer is in {@code api}.
 *
 * <p>{@code api} may call it; it is pure and uses only Java, the contracts, {@code totals} and
 * {@code snapshot}.
 */
package capacity.projections.headline;
