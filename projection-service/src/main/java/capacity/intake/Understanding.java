package capacity.intake;

import capacity.contracts.Fact;
import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import capacity.contracts.json.FactCodec.UnknownFactType;
import capacity.contracts.json.WatermarkCodec;
import capacity.contracts.trace.Traces;
import capacity.cube.Whole;
import capacity.history.Letter;
import capacity.intake.Understood.Item;
import capacity.journal.kafka.LogBatch;
import capacity.journal.kafka.LogRecord;
import java.util.ArrayList;
import java.util.List;

/** What the records of one poll say. Whatever cannot be understood becomes a dead letter, and the rest goes on. */
final class Understanding {

    // valid JSON that PostgreSQL cannot store; no service of ours lets it in
    private static final String NUL = "\\u0000";

    private final LogBatch polled;
    private final List<Item> items = new ArrayList<>();
    private final List<Watermark> watermarks = new ArrayList<>();

    private Understanding(LogBatch polled) {
        this.polled = polled;
    }

    static Understood of(LogBatch polled) {
        Understanding understanding = new Understanding(polled);
        polled.records().forEach(understanding::read);
        return new Understood(polled.moves(), understanding.items, understanding.watermarks);
    }

    private void read(LogRecord whole) {
        LogRecord record = Traces.on() ? whole : whole.withoutHeaders(); // nothing else is read from them now
        try {
            if (record.topic().equals(Topics.WATERMARKS)) {
                watermarks.add(watermark(record));
            } else {
                items.add(new Item(record, fact(record), null));
            }
        } catch (UnknownFactType e) {
            items.add(new Item(record, null, Letter.Reason.UNKNOWN_TYPE));
        } catch (RuntimeException e) {
            items.add(new Item(record, null, Letter.Reason.BROKEN));
        }
    }

    private static Watermark watermark(LogRecord record) {
        Watermark watermark = WatermarkCodec.decode(record.text());
        if (!Whole.is(watermark) || record.text().contains(NUL)) {
            throw new IllegalArgumentException("a watermark that lacks something");
        }
        return watermark;
    }

    private static Fact fact(LogRecord record) {
        Fact fact = record.fact();
        if (fact == null || !Whole.is(fact) || record.text().contains(NUL)) {
            throw new IllegalArgumentException("a fact that lacks something");
        }
        return fact;
    }
}
