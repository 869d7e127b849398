package capacity.intake;

import capacity.contracts.Fact;
import capacity.contracts.Watermark;
import capacity.history.Letter;
import capacity.journal.kafka.LogBatch;
import capacity.journal.kafka.LogBatch.Move;
import capacity.journal.kafka.LogRecord;
import capacity.journal.trace.FactSpans;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What records say, whatever a model knows already.
 *
 * @param items in order within each partition
 */
record Understood(List<Move> moves, List<Item> items, List<Watermark> watermarks) {

    static final Understood NOTHING = new Understood(List.of(), List.of(), List.of());

    /** A record and what it says: a fact, or else the reason why it cannot be applied. */
    record Item(LogRecord record, Fact fact, Letter.Reason reason) {}

    Understood and(Understood next) {
        return new Understood(
                LogBatch.join(moves, next.moves),
                Stream.concat(items.stream(), next.items.stream()).toList(),
                Stream.concat(watermarks.stream(), next.watermarks.stream()).toList());
    }

    /** Of what the records say. */
    long bytes() {
        return items.stream()
                .map(item -> item.record().value())
                .filter(Objects::nonNull)
                .mapToLong(value -> value.length)
                .sum();
    }

    /** @param name of the spans, which end when the result is closed */
    FactSpans follow(String name) {
        return FactSpans.reading(name, items.stream().map(Item::record));
    }

    boolean isEmpty() {
        return moves.isEmpty();
    }
}
