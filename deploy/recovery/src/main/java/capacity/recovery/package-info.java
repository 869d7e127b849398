/**
 * The commands of {@code docs/operations/recovery.md}: {@code deploy/republish}, {@code deploy/restore}, {@code deploy/compare}
 * and {@code deploy/backup}.
 *
 * <p>What they do to journals and topics is in {@code capacity.journal.kafka}; here is who is asked ({@link
 * capacity.recovery.Place}) and how it is told. {@link capacity.recovery.Backup} copies the stores of one machine.
 */
package capacity.recovery;
