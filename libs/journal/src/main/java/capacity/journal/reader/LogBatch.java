package capacity.journal.reader;

import capacity.journal.topic.FactSpans;
import capacity.journal.topic.LogRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of one poll.
 *
 * @param records without repetitions; in order within each partition
 * @param moves of the cursors, also for what is not in {@code records}: repetitions, and markers of transactions
 */
public record LogBatch(List<LogRecord> records, List<Move> moves) {

    /** Store {@code to} only if {@code from} is what is stored: another reader may have been faster. */
    public record Move(Cursor from, Cursor to) {

        private List<Object> partition() {
            return List.of(from.topicId(), from.partition());
        }
    }

    /** The moves of one poll and those of the next, combined: one move per partition. */
    public static List<Move> join(List<Move> moves, List<Move> next) {
        Map<List<Object>, Move> joined = new LinkedHashMap<>();
        moves.forEach(move -> joined.put(move.partition(), move));
        next.forEach(
                move -> joined.merge(move.partition(), move, (first, second) -> new Move(first.from(), second.to())));
        return List.copyOf(joined.values());
    }

    public boolean isEmpty() {
        return moves.isEmpty();
    }

    /** @param name of the spans, which end when the result is closed */
    public FactSpans openSpans(String name) {
        return FactSpans.reading(name, records.stream());
    }
}
