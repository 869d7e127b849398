package capacity.projections.topicfeed;

import capacity.contracts.envelope.Watermark;
import capacity.contracts.facts.Fact;
import capacity.journal.reader.LogBatch;
import capacity.journal.reader.LogBatch.Move;
import capacity.journal.topic.FactSpans;
import capacity.journal.topic.LogRecord;
import capacity.projections.deadletters.DeadLetter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The decoded records of a poll, independent of what a model already knows.
 *
 * @param items in order within each partition
 */
public record DecodedRecords(List<Move> moves, List<Item> items, List<Watermark> watermarks) {

    static final DecodedRecords NOTHING = new DecodedRecords(List.of(), List.of(), List.of());

    /** A record with its fact, or with the reason why it cannot be applied. */
    public record Item(LogRecord record, Fact fact, DeadLetter.Reason reason) {}

    DecodedRecords and(DecodedRecords next) {
        return new DecodedRecords(
                LogBatch.join(moves, next.moves),
                Stream.concat(items.stream(), next.items.stream()).toList(),
                Stream.concat(watermarks.stream(), next.watermarks.stream()).toList());
    }

    /** The size of the records. */
    long bytes() {
        return items.stream()
                .map(item -> item.record().value())
                .filter(Objects::nonNull)
                .mapToLong(value -> value.length)
                .sum();
    }

    /** @param name name of the spans, which end when the result is closed */
    public FactSpans follow(String name) {
        return FactSpans.reading(name, items.stream().map(Item::record));
    }

    public boolean isEmpty() {
        return moves.isEmpty();
    }
}
