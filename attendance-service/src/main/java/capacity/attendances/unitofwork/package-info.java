/**
 * What one batch knows and changes: {@code BatchReads} queries the database for all commands together and fills the
 * {@code UnitOfWork}, handlers change it, and {@code BatchWrites} sends the changes, one statement per table.
 *
 * <p>Decisions are in {@code command} and {@code decider}, and tables of events and cursors are written by
 * {@code knownevents}; {@code QuarantinedItem} is here because a batch writes it.
 *
 * <p>{@code command} and {@code knownevents} call it, under the journal's lock and on one thread; {@code api} and
 * {@code quarantine} only read its {@code Receipt} and {@code QuarantinedItem}.
 */
package capacity.attendances.unitofwork;
