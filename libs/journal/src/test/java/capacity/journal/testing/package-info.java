/**
 * What tests share: a real PostgreSQL and Kafka, a journal's database, a journal in memory, a proxy that cuts
 * connections, given/when/then for deciders, and what pure code may not call.
 *
 * <p>Not here: tools for HTTP, which are in {@code capacity.http.testing}, and the tests of a class, which are beside
 * that class.
 *
 * <p>Tests of libs/journal, of all services and of deploy may call it; nothing in main sources may.
 */
package capacity.journal.testing;
