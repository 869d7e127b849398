/**
 * The journal in PostgreSQL: its transaction, its connections, its pages, and the SQL files beside the classes; the
 * tables are created in {@code db/journal}.
 *
 * <p>Nothing about Kafka is decided here: {@code .relay} decides what is published, and how far; {@code .recovery}
 * restores lost facts.
 *
 * <p>Services call {@code PgJournal}, {@code PgTransaction} and {@code Sql}; relay and recovery call the rest.
 */
package capacity.journal.postgres;
