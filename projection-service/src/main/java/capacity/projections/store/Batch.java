package capacity.projections.store;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Watermark;
import capacity.journal.reader.LogBatch.Move;
import capacity.projections.deadletters.DeadLetter;
import capacity.projections.fold.RecordedChange;
import java.util.List;

/**
 * The result of one poll, to be written in one transaction.
 *
 * @param read the envelopes of all facts, including those that could not be applied
 * @param made the changes, in the order of the facts
 * @param gaps envelopes of facts before which a version of their stream is missing
 */
public record Batch(
        List<Move> moves,
        List<Envelope> read,
        List<RecordedChange> made,
        List<DeadLetter> letters,
        List<Envelope> gaps,
        List<Watermark> watermarks) {}
