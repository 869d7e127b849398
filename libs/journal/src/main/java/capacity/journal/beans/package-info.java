/**
 * A journal as a Quarkus service has it: the beans for journal and relay, the readiness check, and the answer 503 when
 * the journal is away.
 *
 * <p>It is the only package here that knows Quarkus and HTTP; everything else runs without.
 *
 * <p>A service gives a {@code JournalSpec} and lets Quarkus search this module for beans; nobody else calls it.
 */
package capacity.journal.beans;
