package capacity.journal.kafka;

import java.util.List;

/**
 * What one poll brought.
 *
 * @param records without repetitions; in order within each partition
 * @param moves of the cursors, also for what is not in {@code records}: repetitions, and marks of transactions
 */
public record LogBatch(List<LogRecord> records, List<Move> moves) {

    /** To be stored only if {@code from} is what is stored: another reader may have been faster. */
    public record Move(Cursor from, Cursor to) {}

    public boolean isEmpty() {
        return moves.isEmpty();
    }
}
