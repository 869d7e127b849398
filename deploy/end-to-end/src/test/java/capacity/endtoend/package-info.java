/**
 * The whole path as its users meet it: {@code deploy/up} starts everything, and these tests speak HTTP with the one origin.
 *
 * <p>{@code Stack} starts and stops the real thing; a test class asks for one with {@code SharedStack}, or starts its own. {@code Api}
 * speaks HTTP and {@code Answer} is what came back; {@code Projections} waits until what was written is counted. Below:
 * {@code ledger} counts the public contract's numbers naively, {@code play} plays a programme at random and compares every total
 * with it, {@code fault} kills services meanwhile. Nothing of the services' code is used here, so that no mistake can be shared.
 */
package capacity.endtoend;
