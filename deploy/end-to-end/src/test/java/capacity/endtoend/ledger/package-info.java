/**
 * What happened, as plain lists ({@code Ledger}), and the numbers of the public contract counted over them with sets
 * and loops ({@code LedgerTotals}, {@code LedgerHeadline}).
 *
 * <p>Not here: any network, and any code of projection-service, because the two must agree independently.
 *
 * <p>{@code expectation}, {@code randomplay} and the packages of {@code fault} call it.
 */
package capacity.endtoend.ledger;
