/**
 * What happened, as plain lists ({@code Ledger}), and the numbers of the public contract counted over them with sets
 * and loops ({@code LedgerTotals}, {@code LedgerHeadline}).
 *
 * <p>Not here: any network, and any code or trick of projection-service, for the two must agree without having met.
 *
 * <p>{@code expectation}, {@code randomplay} and the rooms of {@code fault} call it.
 */
package capacity.endtoend.ledger;
