/**
 * Rebuilds one copy from the other by hand: a journal from its topic ({@code JournalRestore}), a topic from its journal
 * ({@code TopicRepublication}); also compares the two.
 *
 * <p>{@code .relay} repairs smaller losses by itself while it runs; the commands for operators and the backups are in
 * deploy/recovery.
 *
 * <p>Only deploy/recovery calls it, no service.
 */
package capacity.journal.recovery;
