/**
 * The whole path as its users meet it: {@code deploy/up} starts everything, and these tests speak HTTP with the one origin.
 *
 * <p>{@code Stack} starts and stops the real thing; a test class asks for one with {@code SharedStack}. {@code RandomProgrammeIT}
 * plays a programme at random and keeps a {@code Ledger} of what it was told; {@code KilledServiceIT} does so while services are
 * killed. {@code LedgerTotals} and {@code LedgerHeadline} count the ledger from the public contract alone, with plain sets and
 * loops: nothing of the services is used here, so that a shared mistake cannot hide.
 */
package capacity.endtoend;
