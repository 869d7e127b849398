package capacity.projections.fold;

import capacity.contracts.envelope.Envelope;
import capacity.projections.change.Change;

/**
 * One change of a batch.
 *
 * @param envelope envelope of the fact that made the change
 * @param ends whether something may have been true of the thing before the batch
 */
public record RecordedChange(Change change, Envelope envelope, boolean ends) {}
