/**
 * The journal in PostgreSQL: tables in {@code db/journal}, statements in files beside this package's classes.
 *
 * <p>{@link capacity.journal.postgres.PgJournal#write} is the transaction that {@link capacity.journal.CommandLoop} runs
 * in: the head row's lock, then whatever the work does, then everything written and committed in one flight.
 */
package capacity.journal.postgres;
