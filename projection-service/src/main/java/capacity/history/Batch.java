package capacity.history;

import capacity.contracts.Envelope;
import capacity.contracts.Watermark;
import capacity.cube.Fold;
import capacity.journal.kafka.LogBatch.Move;
import java.util.List;

/**
 * What one poll means, all of it to be written in one transaction.
 *
 * @param read the envelopes of all facts, also of those that could not be applied
 * @param made the changes, in the order of the facts
 * @param gaps of facts before which a version of their stream is missing
 */
public record Batch(
        List<Move> moves,
        List<Envelope> read,
        List<Fold.Made> made,
        List<Letter> letters,
        List<Envelope> gaps,
        List<Watermark> watermarks) {}
