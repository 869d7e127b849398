/**
 * The REST paths for items that were refused in a batch: {@code QuarantineResource} lists, releases and dismisses them,
 * and {@code ImpersonalItem} leaves out what may be a name.
 *
 * <p>Its other places are {@code unitofwork.QuarantinedItem} (the item that a batch writes),
 * {@code command.ReleaseHandler}, {@code RetriedItems} and {@code QuarantinedItemReader} (deciding it again),
 * {@code scan.SealedJson} (its encryption) and {@code api.QuarantineMeter} (its metrics).
 *
 * <p>HTTP clients come in through {@code QuarantineResource}; no other package calls it.
 */
package capacity.attendances.quarantine;
