/**
 * Rebuilds one copy from the other by hand: a journal from its topic ({@code JournalRestore}), a topic from its journal
 * ({@code TopicRepublication}), and compares the two.
 *
 * <p>What the running relay mends by itself is in {@code .relay}; the commands to type are in deploy/recovery; backups
 * are there too.
 *
 * <p>Only deploy/recovery calls it, no service.
 */
package capacity.journal.recovery;
