/**
 * The journal in PostgreSQL: its transaction, its connections, its pages, and the SQL files beside the classes; the
 * tables are made in {@code db/journal}.
 *
 * <p>Nothing of Kafka is decided here: what is published, and how far, is in {@code .relay}; putting lost facts back is
 * in {@code .recovery}.
 *
 * <p>Services call {@code PgJournal}, {@code PgTransaction} and {@code Sql}; relay and recovery call the rest.
 */
package capacity.journal.postgres;
