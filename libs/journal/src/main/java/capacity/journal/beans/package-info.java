/**
 * A journal in a Quarkus service: the beans for journal and relay, the {@code CommandGateway} that every command
 * takes, the readiness check, and the answer 503 when the journal is unreachable.
 *
 * <p>It is the only package of this library that knows Quarkus and HTTP; all others run without them.
 *
 * <p>A service provides a {@code JournalSpec} and a {@code CommandGateway}, and lets Quarkus search this module for
 * beans.
 */
package capacity.journal.beans;
