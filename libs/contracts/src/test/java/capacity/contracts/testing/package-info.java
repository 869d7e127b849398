/**
 * What the tests of all modules share and that needs only the contracts: the rules of the architecture, the
 * given/when/then of deciders, and the search for kinds of sealed types that somebody forgot.
 *
 * <p>What speaks HTTP is in {@code capacity.http.testing}, what starts PostgreSQL and Kafka in {@code
 * capacity.journal.testing}.
 *
 * <p>Every test may use it.
 */
package capacity.contracts.testing;
