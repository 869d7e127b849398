/**
 * What people see and do of the quarantine: list, release (with corrections), dismiss.
 *
 * <p>Rows are written by the command loop ({@code capacity.batch.Item}); here they are read. Items are arbitrary JSON
 * that may name people anywhere, so who may not see names gets only members that can be nothing else ({@link
 * capacity.quarantine.Impersonal}).
 */
package capacity.quarantine;
