/**
 * The commands {@code deploy/republish}, {@code deploy/restore}, {@code deploy/compare} and {@code deploy/backup}:
 * which stores they speak to ({@code StoreAddresses}), and the physical copy of one machine's PostgreSQL ({@code
 * Backup}).
 *
 * <p>Not here: what is done to a journal and its topic, which is the recovery room of {@code capacity.journal}.
 *
 * <p>Nobody calls it but the scripts; the steps are in {@code docs/operations/recovery.md}.
 */
package capacity.recovery;
