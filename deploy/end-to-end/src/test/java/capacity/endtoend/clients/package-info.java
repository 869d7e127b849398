/**
 * The tour of the README, played with clients that were generated from the descriptions in {@code docs/api}.
 *
 * <p>Not here: the clients, which are in {@code deploy/clients}, and the comparison of single answers with the
 * descriptions ({@code abuse.fuzz}).
 *
 * <p>No other package calls it.
 */
package capacity.endtoend.clients;
