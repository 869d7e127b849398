/**
 * What the tests of all modules share, if it needs only the contracts: the rules of the architecture, given/when/then
 * for deciders, and the search for kinds of sealed types that are not handled.
 *
 * <p>Not here: tools for HTTP ({@code capacity.http.testing}), and the start of PostgreSQL and Kafka
 * ({@code capacity.journal.testing}).
 *
 * <p>Every test may use it.
 */
package capacity.contracts.testing;
