/**
 * What happened, as plain lists, and the numbers of the public contract counted over them with sets and loops.
 *
 * <p>A {@code Ledger} holds events, standing attendance-days and the registers. A {@code Question} is what one asks of it;
 * {@code Selection} finds the events and days that the question is about; {@code LedgerTotals} and {@code LedgerHeadline} count
 * them. Slow, obvious, and written from the contract's text without a look at the projections, which must agree.
 */
package capacity.endtoend.ledger;
