/**
 * The commands {@code deploy/republish}, {@code deploy/restore}, {@code deploy/compare} and {@code deploy/backup}:
 * which stores they use ({@code StoreAddresses}), and the physical copy of one machine's PostgreSQL ({@code
 * Backup}).
 *
 * <p>Not here: how a journal is restored from its topic, which is {@code capacity.journal.recovery}.
 *
 * <p>Only the scripts in {@code deploy} call it; the steps are in {@code docs/operations/recovery.md}.
 */
package capacity.recovery;
